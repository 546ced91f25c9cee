<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>لا يوجد ناقل جلسة (session bus).</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>بوابة سطح المكتب لا تستطيع ذلك. جرّب إعدادات سطح المكتب نفسه للبرامج التي تبدأ عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>للتذكير بتمارين الإطالة.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>تدوير الجذع</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>أسفل الظهر والجانبان والورك</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>على الأرض</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>استلقِ على ظهرك واثنِ ركبتيك</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>القدمان والركبتان معًا، والذراعان مفتوحتان إلى الجانبين</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>دع ركبتيك تنزلان معًا إلى {side}</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الكتفان ثقيلتان على الأرض</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>دع ركبتيك تنزلان ما دام لوحا الكتفين كلاهما على الأرض.</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>على الأرض، أسهل</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>القدمان أبعد عنك، والذراعان منخفضتان</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الركبتان إلى {side} حتى منتصف الطريق</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>أرِحهما على وسادة، والكتفان ثقيلتان</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>القدمان أبعد عنك، والركبتان حتى منتصف الطريق فقط. أرِحهما على وسادة.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>في السرير</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>في وسط السرير، والذراعان منخفضتان</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الكتفان ثقيلتان على السرير</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>الحركة الصغيرة نفسها، في السرير.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>عند المكتب</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اجلس بظهر مستقيم، والذراعان متقاطعتان على الصدر</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>في وسط المقعد، القدمان تضغطان على الأرض، والكرسي مسنود إلى المكتب أو الحائط</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>أدِر صدرك إلى {side}</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الركبتان والوركان باتجاه المكتب</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>الذراعان متقاطعتان. إذا كان كرسيك لا يدور، يمكن ليدٍ على الركبة الخارجية أن تثبّتك، من دون أن تشدّ.</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>عند المكتب، أسهل</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ارفع المقعد: الوركان أعلى من الركبتين</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>أدِر جذعك قليلًا إلى {side}</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>القدمان منبسطتان، والركبتان في مكانهما</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>دوران أصغر على مقعد مرفوع.</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>جلوسًا، الرأس فقط</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اجلس بظهر مستقيم، والقدمان منبسطتان</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الوركان أعلى من الركبتين، والذراعان مفتوحتان أو إلى الأسفل</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>انظر ببطء إلى {side}</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>صدرك يبقى في مكانه</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>الرأس وحده يدور. ويُحسب تدويرًا للجذع.</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>جانبا الجذع</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>الورك من الخارج</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>استلقِ على ظهرك. اثنِ ركبتيك، والقدمان والركبتان معًا.</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>افتح ذراعيك واسعًا ودع كتفيك تثقلان.</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>مع الزفير دع ركبتيك تنزلان إلى جانب واحد. يمكن لقدميك أن تميلا على حافتيهما.</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>توقف ولوحا الكتفين ما زالا يلمسان الأرض.</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>أدِر رأسك إلى الجهة الأخرى إن كان ذلك مريحًا. ابقَ هكذا وتنفس.</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>شُدّ بطنك برفق، وأعِد ركبتيك إلى الأعلى، ثم كرّر في الجهة الأخرى.</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>الجلوس يُبقي أسفل الظهر في وضع واحد لساعات. الدوران البطيء يحركه من جديد ويدع عضلات جانبي الجذع ترتخي.</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>الكتف المقابلة ترتفع. الأفضل مدى أقصر.</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>الركبتان تتباعدان.</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>دفع الركبتين إلى الأسفل باليد.</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>الارتداد، أو النزول السريع.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>حبس النفس.</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>ما زالت على وركك أو ظهرك قيود بعد عملية.</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>كُسر عظم في ظهرك خلال الأشهر الثلاثة الماضية.</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>الدوران يسبب ألمًا أو تنميلًا ينزل في الساق.</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>حركة أصغر: هشاشة العظام، الحمل. ذراعان منخفضتان: كتف مؤلمة. قدمان أبعد: مفصل ركبة صناعي.</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>من 5 إلى 10 ثوانٍ، مرتين أو 3 مرات لكل جهة، صباحًا ومساءً</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>نفس عميق واحد، من 8 إلى 10 مرات، بالتناوب بين الجهتين</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>وضعية الطفل</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>الظهر كله والوركان</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>انزل على يديك وركبتيك</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>إبهاما القدمين متقاربان، والركبتان متباعدتان كما يريحك</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اجلس إلى الخلف نحو كعبيك، والذراعان ممدودتان</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>من دون إجبار. أرِح جبهتك على البساط أو على وسادة</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>إلى الخلف تمامًا، مع وسادة حيثما تحب.</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>على الأرض، نصف المدى</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الركبتان متباعدتان، وأمامك وسادة</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اجلس إلى الخلف حتى المنتصف، والظهر ممدود</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الجبهة على قبضتيك، من دون تقويس الظهر</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>نصف المدى بظهر ممدود. هكذا تعلّمه هيئة NHS البريطانية، مع ثبات قصير، وهو ما نستخدمه في الصباح.</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>قف على بُعد ذراع من المكتب</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اليدان على حافته، والركبتان مرتخيتان. يجب ألا يهتز المكتب</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ارجع خطوة، ومِل إلى الأمام، والظهر ممدود</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>لا تُلقِ بوزنك عليه. ارتفع ببطء</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>الذراعان والظهر خط مائل واحد طويل. ليس على زجاج، ولا درج لوحة المفاتيح، ولا مكتب مرفوع. عند الشك استخدم حائطًا.</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>عند حائط أو مكتب، أسهل</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اليدان على الحائط، بارتفاع الصدر</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>أو على مكتب لا يهتز. القدمان متحاذيتان</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ارجع خطوة، ومِل قليلًا، والرأس مرفوع</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>أقل من منتصف الطريق، والظهر ممدود</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>اليدان بارتفاع الصدر، والميل أقل من منتصف الطريق.</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>جانبا الظهر</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>الأليتان</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>ابدأ على يديك وركبتيك. قرّب إبهامي قدميك، والركبتان متباعدتان كما يريحك.</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>مع الزفير أرجِع وركيك نحو كعبيك.</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>دع صدرك ينزل ومُدّ يديك إلى الأمام.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>أرِح جبهتك على البساط أو على وسادة أو على قبضتيك.</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>أرخِ كتفيك وتنفس نحو أسفل ظهرك.</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>للنهوض، اضغط بيديك وامشِ بهما نحوك.</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>يُبقي العمود الفقري في حركة ويمنح عضلات أسفل الظهر فرصة لترتخي.</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>إجبار الوركين على الوصول إلى الكعبين.</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>الكتفان مرفوعتان نحو الأذنين.</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>ترك الرأس يتدلى من دون سند.</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>تحمّل ألم قارص في الركبتين.</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>الهبوط السريع إلى الوضعية.</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>إحدى الركبتين تؤلم أو لا تنثني كثيرًا.</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>ما زالت على وركك قيود.</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>تدلّي الرأس يسبب لك دوخة.</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>نصف المدى: أول ساعة من اليوم، هشاشة العظام، ألم الساق. ركبتان متباعدتان: الحمل. لفافة تحت الكاحلين: كاحلان مؤلمان.</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>نفس عميق واحد، من 8 إلى 10 مرات، بظهر أكثر استقامة</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>من 20 إلى 30 ثانية، واليدان على المكتب</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>القطة والجمل</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>العمود الفقري، برفق في الاتجاهين</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اليدان تحت الكتفين، والركبتان تحت الوركين، والمرفقان مرتخيان</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>زفير، قوّس ظهرك إلى الأعلى</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>شهيق، دع بطنك ينزل</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ثلثا مداك، من دون دفع عند الطرفين</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>ببطء بين التقويس والفتح، نحو ثلثي المدى.</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>على الأرض، أصغر</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اليدان تحت الكتفين، والركبتان تحت الوركين، والرأس مستوٍ</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>زفير، قوّس ظهرك قليلًا</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>شهيق، عُد إلى ظهر مستوٍ</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>لا تدع ظهرك يهبط، وأبقِ رأسك مستويًا</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>حركة صغيرة: تقويس قليل، ثم عودة إلى الاستواء، والرأس مستوٍ.</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>على الساعدين</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>انزل على ساعديك وركبتيك</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>المرفقان تحت الكتفين على وسادة، أو ارتكز على قبضتيك</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>لا تغُص بين كتفيك</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>الحركة الصغيرة على الساعدين أو القبضتين: لا وزن على معصم مثني.</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اجلس بظهر مستقيم، واليدان على ركبتيك</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>في وسط المقعد، القدمان منبسطتان، والكرسي مسنود إلى المكتب أو الحائط</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>زفير، قوّس ظهرك</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>شهيق، ارفع عظم صدرك</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الكتفان منخفضتان، من دون دفع عند الطرفين</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>الدورات البطيئة نفسها، جلوسًا.</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>عند المكتب، أصغر</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اجلس بظهر مستقيم، واليدان على فخذيك</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ارفع المقعد: الوركان أعلى من الركبتين، والقدمان منبسطتان</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>زفير، أمِل حوضك إلى الخلف</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>شهيق، أمِل حوضك إلى الأمام</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>حركة صغيرة، والرأس مستوٍ</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>ميل صغير للحوض على مقعد مرفوع، والرأس مستوٍ.</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>العمود الفقري كله</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>البطن</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>انزل على يديك وركبتيك: اليدان تحت الكتفين، والركبتان تحت الوركين.</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>زفير. قوّس ظهرك إلى الأعلى ودع رأسك يتبعه.</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>شهيق. دع بطنك ينزل، وارفع عظم صدرك، وانظر أمامك قليلًا.</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>تحرك ببطء بين الوضعين، كموجة من وركيك إلى رأسك.</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>ابقَ في الوسط المريح. من دون دفع عند أي طرف.</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>يحرك العمود الفقري كله بحمل خفيف، وتعمل عضلات الظهر والبطن برفق.</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>الاستعجال.</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>الدفع عند الطرفين.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>رمي الرأس إلى الخلف.</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>تحريك أعلى الظهر وحده، أو الوركين وحدهما.</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>ثني المرفقين، أو الغوص بين الكتفين.</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>إصابة حديثة في المعصم أو الكتف.</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>جلوسًا إذا كان الجثو على الركبتين يؤلم. حركة أصغر: هشاشة العظام. الحمل: تقويس ثم استواء، من دون أن يهبط الظهر.</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 أو 6 دورات بطيئة من دون إجبار. دوراته من 3 إلى 4 ثوانٍ، ودوراتنا أبطأ، نفس واحد لكل دورة</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>خمسة أنفاس، جلوسًا</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>إطالة خلف الفخذ</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>خلف الفخذ</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>على الأرض، مع حزام</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>استلقِ، والحزام حول قدمك {اليسرى|اليمنى}</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الركبتان مثنيتان، والقدم {اليمنى|اليسرى} منبسطة</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>افرد ركبتك {اليسرى|اليمنى}، والكعب إلى الأعلى</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الوركان ثقيلان على الأرض. لا بأس بانثناء بسيط في الركبة</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>مع حزام أو شريط أو منشفة. الركبة الأخرى تبقى مثنية.</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>على الأرض، الركبة مثنية</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>استلقِ، واليدان خلف فخذك {اليسرى|اليمنى}</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ارفع كعبك {الأيسر|الأيمن}، والركبة مثنية</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الكتفان والرقبة في ارتخاء</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>اليدان خلف الفخذ، والركبة مثنية جيدًا، والفخذ ليست مرفوعة تمامًا.</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>في وسط السرير، والقدم {اليمنى|اليسرى} منبسطة</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>التمرين نفسه بركبة مثنية، في السرير.</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ضع كعبك {الأيسر|الأيمن} أمامك بخطوة</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>أصابع القدم إلى الأعلى، ويد على المكتب</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>مِل إلى الأمام من الوركين، والظهر ممدود</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>الركبة الأمامية مثنية قليلًا، من دون تقويس الظهر</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>وقوفًا، الكعب على الأرض أمامك بخطوة قصيرة، ويد على المكتب. لا تضعه على كرسي أبدًا.</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ضع كعبك {الأيسر|الأيمن} أمامك قليلًا</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اليدان على المكتب، والركبتان مرتخيتان</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>مِل قليلًا من الوركين</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ظهرك يبقى ممدودًا</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>خطوة قصيرة، ميل صغير، ركبة مرتخية، واليدان على المكتب.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>جلوسًا</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اجلس بظهر مستقيم على مقعد مرفوع</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>في وسط المقعد، والكرسي مسنود إلى المكتب أو الحائط</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>مُدّ كعبك {الأيسر|الأيمن} ببطء إلى الأمام</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>من دون ميل. توقف عند شدّ خفيف</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>اجلس بظهر مستقيم ومُدّ أحد كعبيك حتى تشعر بشدّ خفيف. من دون ميل.</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>ربلة الساق، قليلًا</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>استلقِ على ظهرك واثنِ ركبتيك. لفّ حزامًا حول إحدى قدميك.</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>ارفع تلك الركبة فوق الورك.</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>مع الزفير افرد الركبة ببطء، والكعب نحو السقف.</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>توقف عند شدّ خفيف في وسط الفخذ من الخلف.</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>أبقِ القدم الأخرى على الأرض، والوركين ثقيلين، والكتفين في ارتخاء.</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>للخروج اثنِ الركبة، وأنزِل القدم، ثم بدّل الساق.</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>الجلوس الطويل قد يترك خلف الساقين مشدودًا. كثيرون يجدون الانحناء أسهل حين يرتخي. نحو 10 دقائق في الأسبوع تكفي للمرونة (مراجعة لـ 189 دراسة عن الإطالة الثابتة، Sports Medicine، 2025).</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>قفل الركبة والشدّ المفاجئ.</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>تقويس أسفل الظهر للوصول أبعد.</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>ارتفاع الوركين أو التواؤهما.</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>توتر الكتفين والرقبة.</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>شدّ أصابع القدم بقوة. ينبغي أن يكون الشدّ في وسط الفخذ، لا خلف الركبة.</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>يسبب ألمًا أو تنميلًا أو خدرًا ينزل في الساق.</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>تمزقت عضلة هناك.</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>اثنِ الركبة أكثر إذا أحسست بتنميل في الساق. في الحمل يكون التمرين جلوسًا.</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>من 30 إلى 60 ثانية، مرتين أو 3 مرات لكل ساق</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>العدّ إلى 10، حتى 10 مرات لكل ساق، والركبة الأخرى مثنية</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>من 30 ثانية إلى دقيقة، وأحد الكعبين إلى الأمام</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 ثانية، من مرتين إلى 4 مرات لكل ساق</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>إطالة مقدمة الورك</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>مقدمة الورك</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اجثُ على ركبتك {اليسرى|اليمنى}</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>وسادة تحت الركبة، والقدم {اليمنى|اليسرى} إلى الأمام</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>اسحب حوضك إلى الداخل، ثم انزلق به إلى الأمام</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ابقَ منتصبًا: أسفل ظهرك لا يتقعّر</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>نصف جثو. اسحب الحوض أولًا، ثم انزلق بضعة سنتيمترات.</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>على الأرض، سحب الحوض فقط</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>وسادة سميكة تحت الركبة، والقدم {اليمنى|اليسرى} إلى الأمام</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>شُدّ عضلة الألية، واسحب حوضك إلى الداخل</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>من دون انزلاق إلى الأمام، ابقَ منتصبًا</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>نصف جثو، سحب الحوض فقط، من دون انزلاق.</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ارجع خطوة بقدمك {اليسرى|اليمنى}</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>أمسِك بالمكتب، بكلتا يديك إن لم تكن ثابتًا. الكعب مرفوع</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>خطوة قصيرة، والركبتان مرتخيتان، وأسفل الظهر هادئ</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>وقوفًا، قدم إلى الخلف، ويد على المكتب. حذاء لا ينزلق، ولا تستخدم أبدًا كرسيًا بعجلات.</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>عند المكتب، شدّ العضلات فقط</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>قف منتصبًا، واليدان على المكتب</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>القدمان متحاذيتان، والركبتان مرتخيتان</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>شُدّ عضلات الأليتين، واسحب حوضك إلى الداخل</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>من دون انزلاق إلى الأمام، واستمر في التنفس</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>القدمان متحاذيتان، واليدان على المكتب: شدّ وسحب للحوض، من دون انزلاق.</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>مقدمة الفخذ</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>اجثُ على ركبة واحدة، والقدم الأخرى إلى الأمام. ضع وسادة تحت الركبة.</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>انتصب، والأضلاع فوق الوركين، واليدان على الفخذ الأمامية أو على شيء ثابت.</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>شُدّ عضلة الألية في الساق الخلفية واسحب حوضك إلى الداخل. كثيرون يشعرون بالإطالة عند هذا الحد.</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>أبقِ الحوض مسحوبًا وانزلق به إلى الأمام بضعة سنتيمترات.</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>توقف عند شدّ في مقدمة الورك. أسفل ظهرك يبقى هادئًا.</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>ارجع برفق، واخرج من الوضعية، ثم بدّل الجهة.</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>ساعات الجلوس تُبقي مقدمة الوركين مطوية. هذا التمرين يفتحها من جديد. نحو 10 دقائق في الأسبوع تكفي للمرونة (مراجعة لـ 189 دراسة عن الإطالة الثابتة، Sports Medicine، 2025).</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>تقعير أسفل الظهر والميل إلى الأمام.</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>الاندفاع عميقًا من دون سحب الحوض.</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>الركبة الأمامية تميل إلى الداخل، أو تتجاوز أصابع القدم كثيرًا.</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>الوركان يدوران إلى الخارج.</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>الجثو على رضفة الركبة من دون وسادة.</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>ما زالت على وركك قيود بشأن مدّ الساق إلى الخلف.</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>وقوفًا إذا كان الجثو يؤلم. شدّ العضلات فقط من دون انزلاق إذا تقعّر ظهرك أو شعرت فيه بقرص. اليدان على المكتب: عند عدم الثبات.</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 ثانية، مرتين لكل جهة، كل يوم</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>من 15 إلى 30 ثانية، وسحب الحوض هو ما يصنع الإطالة</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>من 30 ثانية إلى دقيقة، وقوفًا</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>الوركان والظهر</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>الساقان والدوران</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>الخمسة كلها عند المكتب</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>الخمسة كلها على الأرض</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>المساء</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>مساء طويل</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>يعرض Limber تمارين إطالة لطيفة. هو ليس طبيبًا ولا يستطيع فحص جسمك. عند عدم التأكد، استشر طبيبًا أو اختصاصي علاج طبيعي أولًا.</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>للبالغين.</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>حالة طارئة: اطلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>اتصل برقم الطوارئ في بلدك (112 أو 999 أو 911) إذا كان لديك ألم في الظهر مع أي مما يلي:</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>تشعر بخدر أو تنميل بين الساقين، أو حول المؤخرة أو الأعضاء التناسلية. وقد يختلف الإحساس عند المسح بعد قضاء الحاجة.</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>يصعب عليك التبول، أو يتسرب البول، أو لا تشعر متى تحتاج إلى قضاء الحاجة. أو لا تستطيع التحكم في البراز.</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>خدر مفاجئ عند الجماع، أو لم يعد الانتصاب يحدث.</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>ألم أو تنميل أو خدر أو ضعف في الساقين معًا.</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>إحدى الساقين أو القدمين تزداد ضعفًا.</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>لديك ألم في الصدر، أو لا تستطيع التقاط أنفاسك.</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>ألم مفاجئ وشديد جدًا في الظهر أو البطن. أو تشعر بأنك على وشك الإغماء مع برد وتعرّق.</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>بدأ الألم بعد حادث أو سقوط شديد أو ضربة قوية.</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>لا تقم بالتمارين. لا تنتظر. لا تقُد السيارة بنفسك.</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>اتصل بطبيب اليوم. لا تقم بالتمارين حتى يقول إنها آمنة.</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>لديك حمى، أو رجفة، أو تشعر بمرض شديد.</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>ينقص وزنك ولا تعرف السبب.</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>لديك سرطان الآن، أو كان لديك من قبل.</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>الراحة لا تخفف الألم، أو يكون أسوأ بكثير في الليل.</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>الألم في الأعلى، بين لوحي الكتفين.</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>يزداد سوءًا عند السعال أو العطاس أو التبرز.</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>لديك كتلة جديدة، أو تغيّر شكل ظهرك.</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>لديك هشاشة عظام أو تتناول أقراص الكورتيزون، والألم جديد. حتى من دون سقوط.</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>تمرض بسهولة، أو أُصبت بعدوى شديدة، أو تتعاطى مخدرات بالحقن.</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>تشعر بنبض قوي في بطنك.</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>احجز موعدًا إذا كان ألم الظهر</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>لا يتحسن بعد بضعة أسابيع، أو يزداد سوءًا</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>يمنعك من القيام بأمورك المعتادة</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>أول ألم شديد في ظهرك قبل سن 18 أو بعد سن 50</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>يترك ظهرك متيبسًا أكثر من نصف ساعة كل صباح، منذ ثلاثة أشهر أو أكثر، والحركة تخففه</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>استشر أولًا (طبيبًا أو قابلة أو اختصاصي علاج طبيعي)</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>عملية أو كسر في عظم خلال الأشهر الثلاثة الماضية</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>مشكلة في القلب خلال الأشهر الثلاثة الماضية</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>مفصل ورك أو ركبة صناعي ما زالت عليه قيود</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>هشاشة العظام، أو كسر عظم في الظهر</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>حمل مع نزيف أو ألم في الحوض، أو مع توصية بالراحة</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>طُلب منك الحدّ من التمارين</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>توقف الآن إذا شعرت بأي مما يلي</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>ألم حاد أو طاعن</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>ألم أو تنميل أو خدر ينزل في الساق أو الذراع</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>ضعف مفاجئ في إحدى الساقين</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>دوخة أو شعور بالإغماء أو غثيان أو ضيق في التنفس</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>ألم في الصدر، أو صداع مفاجئ شديد جدًا</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>شدّ يزداد أثناء الثبات</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>اخرج من الوضعية ببطء واسترح. إذا لم يزُل ذلك بعد وقت قصير، فاطلب المساعدة.</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>تنميل أو خدر أو ضعف جديد: توقف، مهما كان الألم قليلًا.</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>الشدّ الخفيف لا بأس به.</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>ينبغي أن تشعر بشدّ لا بألم. وينبغي أن يخفّ حين تتوقف، وأن يزول بحلول اليوم التالي.</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>توقفي واتصلي بالقابلة أو بقسم الولادة</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>إذا حدث نزيف</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>إذا نزل ماء</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>إذا تقلّص بطنك وآلمك</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>إذا كانت ربلة ساقك مؤلمة أو متورمة</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>إذا قلّت حركة جنينك</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>متى تُطلب المساعدة أولًا</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>معظم آلام الظهر تتحسن خلال بضعة أسابيع. وبعضها يحتاج إلى طبيب.</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>قد تشدّ الإطالة. لكن يجب ألا يكون الإحساس حادًا، وألا يسبب تنميلًا ينزل في الساق.</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>حالة طارئة: اتصل لطلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>خدر أو تنميل بين الساقين أو حول المؤخرة</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>صعوبة جديدة في التبول أو التبرز أو التحكم في أي منهما</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>خدر مفاجئ عند الجماع</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>ألم أو تنميل أو ضعف في الساقين معًا، أو ساق تزداد ضعفًا</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>ألم في الصدر، أو صعوبة في التنفس</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>ألم مفاجئ شديد جدًا في الظهر أو البطن، أو إحساس بالإغماء والبرد</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>بعد حادث أو سقوط شديد</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>راجع طبيبًا قبل التمارين</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>حمى، أو مرض شديد</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>نقص في الوزن لا تعرف سببه</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>سرطان، الآن أو من قبل</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>أسوأ في الليل، والراحة لا تفيد</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>هشاشة عظام أو كورتيزون، وألم جديد</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>علامات أخرى</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>استشر أولًا</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>عملية أو كسر عظم، خلال آخر 3 أشهر</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>مفصل ورك أو ركبة صناعي عليه قيود</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>حمل مع نزيف أو ألم في الحوض</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>طُلب منك الحدّ من التمارين</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>تحقق مرة واحدة</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>المكتب لا يهتز.</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>الكرسي لا يتدحرج: أسنِده إلى شيء ما.</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>حذاؤك لا ينزلق.</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>مساحة خالية خلفك بطول ذراع.</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>أبقِ ضوءًا كافيًا لرؤية البساط. استدِر على جانبك قبل أن تنهض.</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>طلبت منا حرصًا إضافيًا، لذلك هذه أصغر الحركات.</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>ما زالت على مفصل وركك الصناعي قيود، لذلك لا شيء هنا يثنيه أكثر من زاوية قائمة أو يلويه أو يأخذ الساق إلى الخلف.</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>العظام الهشة تناسبها الحركات الصغيرة البطيئة، لذلك نتجنب التقويس العميق والدوران القوي.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>أثناء الحمل نتجنب الاستلقاء على الظهر والدوران العميق والوقوف غير المتساوي.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>أثناء الحمل نتجنب الدوران العميق والوقوف غير المتساوي.</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>الساق التي فيها تنميل تناسبها ركبة مثنية من دون شدّ قوي.</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>حتى لا تضطر إلى الجثو على ركبتك ذات المفصل الصناعي أو ثنيها كثيرًا.</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>ذكرت أن الجثو يؤلم، لذلك يؤدى هذا التمرين وقوفًا أو جلوسًا.</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>القدمان تبقيان على الأرض، ولديك شيء ثابت تمسك به.</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>لا حاجة إلى النزول على الأرض في هذا التمرين.</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>رأسك يبقى مرفوعًا في هذا التمرين.</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>ذراعاك تبقيان منخفضتين ولا تحملان وزنًا.</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>لا وزن على المعصمين هنا.</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>عملية أو كسر عظم أو مشكلة في القلب خلال آخر 3 أشهر، أو طُلب مني الحدّ من التمارين.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>ألم أو تنميل أو خدر ينزل في ساقي.</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>لديّ هشاشة عظام (ترقق العظام)، أو كُسر عظم في ظهري.</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>لديّ مفصل ورك صناعي.</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>لديّ مفصل ركبة صناعي.</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>أنا حامل.</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>الجثو على الركبتين يؤلم، أو طُلب مني ألا أجثو.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>يصعب عليّ النزول إلى الأرض والنهوض منها.</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>أشعر بعدم الثبات، أو سقطتُ هذا العام.</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>تدلّي رأسي يسبب لي دوخة، أو لديّ غلوكوما (الماء الأزرق) أو ضغط دم مرتفع جدًا.</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>رفع ذراعيّ أو الاتكاء عليهما يؤلم.</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>الاتكاء على يديّ يؤلم.</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>هل استشرت طبيبًا أو قابلة أو اختصاصي علاج طبيعي؟</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>قالوا إن الإطالة اللطيفة لا بأس بها</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>الساقان معًا؟ ساق تزداد ضعفًا؟ خدر بين الساقين؟ صعوبة في التبول؟</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>هل ظهر ألم جديد أو مفاجئ منذ ذلك الحين؟</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>هل ما زالت على حركته قيود، أو مضى عليه أقل من 3 أشهر؟</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>نعم، أو لا أعرف</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>أقل من 3 أشهر، أو لا ينثني جيدًا؟</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>هل تجثو على ركبتيك من دون انزعاج؟</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>نزيف، أو ألم في الحوض، أو توصية بالراحة؟</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>أكثر من 16 أسبوعًا؟</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>جلوس بظهر مستقيم، واليدان على الركبتين.</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الحوض يميل إلى الخلف والظهر يتقوس.</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الحوض يميل إلى الأمام وعظم الصدر يرتفع.</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>على اليدين والركبتين، والظهر ممدود ومستوٍ.</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الظهر مقوّس قليلًا، والرأس يبقى مستويًا.</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الظهر ممدود ومستوٍ من جديد.</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>على الركبتين والساعدين، والظهر ممدود ومستوٍ.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الظهر مقوّس نحو السقف، والساعدان على وسادة متماسكة.</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>البطن ينزل قليلًا وعظم الصدر يرتفع.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الظهر مقوّس نحو السقف، والرأس متدلٍّ.</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>وقوف، واليدان على الحائط بارتفاع الصدر.</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الوركان يرجعان قليلًا، والظهر ممدود، والرأس مرفوع.</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>وقوف عند المكتب، واليدان على حافته.</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الوركان يرجعان حتى تصبح الذراعان والظهر خطًا مائلًا واحدًا طويلًا.</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>على اليدين والركبتين.</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الوركان يرجعان حتى المنتصف، والظهر يبقى ممدودًا، والجبهة على الوسادة.</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الوركان نحو الكعبين، والذراعان ممدودتان إلى الأمام، والجبهة على وسادة.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>استلقاء على الظهر في السرير، ركبة مرفوعة واليدان خلف فخذها.</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>في السرير، ساق تُفرد حتى المنتصف، والركبة تبقى مثنية، واليدان تمسكان خلف الفخذ.</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>وقوف عند المكتب واليدان عليه، وقدم أمام الأخرى بخطوة قصيرة.</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الوركان يرجعان قليلًا، واليدان تبقيان على المكتب، والركبة الأمامية مرتخية.</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>وقوف بجانب المكتب ويد عليه، وكعب إلى الأمام بخطوة قصيرة.</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الوركان يرجعان والظهر الممدود يميل إلى الأمام فوق الساق المفرودة.</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>استلقاء على الظهر، ركبة مرفوعة واليدان خلف فخذها.</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الساق تُفرد حتى المنتصف، والركبة تبقى مثنية، واليدان تمسكان خلف الفخذ.</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>استلقاء على الظهر، والركبتان مثنيتان، وحزام حول إحدى القدمين.</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الركبة ترتفع فوق الورك.</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الساق تُفرد نحو السقف، والحزام يحمل وزنها.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>جلوس بظهر مستقيم على مقعد مرفوع، والقدمان منبسطتان.</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>كعب ينزلق إلى الأمام حتى شدّ خفيف، والظهر يبقى مستقيمًا.</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>وقوف عند المكتب واليدان عليه، والقدمان متحاذيتان.</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>عضلات الأليتين تنشدّ والحوض ينسحب إلى الداخل، والركبتان مرتخيتان.</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>وقوف بجانب المكتب ويد عليه، وقدم إلى الخلف وكعبها مرفوع.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الحوض ينسحب إلى الداخل، والصدر يبقى منتصبًا.</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الركبتان ترتخيان والوركان ينزلقان إلى الأمام.</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>نصف جثو بجذع منتصب، وقدم إلى الأمام.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الحوض ينسحب إلى الداخل، ولا شيء آخر يتحرك.</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>مع بقاء الحوض مسحوبًا ينزلق الوركان إلى الأمام قليلًا.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>استلقاء على الظهر في السرير، والركبتان مثنيتان، والذراعان منخفضتان على الجانبين.</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>في السرير، الركبتان تنزلان حتى المنتصف إلى جانب واحد على وسادة، والكتفان تبقيان في الأسفل.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>جلوس بظهر مستقيم على مقعد مرفوع، والذراعان متقاطعتان على الصدر، والقدمان منبسطتان.</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الصدر يدور قليلًا إلى جانب واحد، والوركان والركبتان إلى الأمام.</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>جلوس بظهر مستقيم، والذراعان متقاطعتان على الصدر، والقدمان منبسطتان.</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الركبتان والوركان إلى الأمام، والصدر ثم الرأس يدوران إلى جانب واحد.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>استلقاء على الظهر، والركبتان مثنيتان، والذراعان منخفضتان على الجانبين.</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الركبتان تنزلان حتى المنتصف إلى جانب واحد على وسادة، والكتفان تبقيان في الأسفل.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>استلقاء على الظهر، والركبتان مثنيتان، والذراعان مفتوحتان إلى الجانبين.</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الركبتان تنزلان إلى جانب واحد، والكتفان تبقيان على الأرض.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>جلوس بظهر مستقيم على مقعد مرفوع، واليدان على الفخذين.</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>الرأس يدور إلى جانب واحد، والصدر يبقى في مكانه.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تعذرت الكتابة إلى %1.</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>تيبّس، وبعده أفضل.</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>لا مكان: هذا عرض تجريبي.</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>العرض التجريبي لا يستمع إلى أي سطح مكتب</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>%1 runs. %2</source>
        <translation>%1 يعمل. %2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>سجّل الدخول إلى جلسة سطح مكتب، أو جرّب: dbus-run-session limber. من دون ناقل لا يعرض Limber إشعارات ولا يقبل أوامر.</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>أنهِه بالأمر: limber quit. وإن لم يُجدِ: pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>تمارينك الخاصة</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>عدد التمارين كلها: %1، وتمارينك الخاصة في %2</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>الملف الذي فيه خطأ يُترك كله، وتُستخدم الملفات الأخرى.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>لا يوجد بعد، وسيكون %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1، %2، الإصدار %3، كل الصفحات سليمة</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>كتبه إصدار أقدم من Limber، وسيُحدَّث عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>الرنات ما زالت ترشد الجلسة. للصوت ثبّت speech-dispatcher أو إضافة Qt الخاصة بـ flite.</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>%1 يتكلم</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>الصوت الذي اخترته، %1، لم يعد موجودًا، و%2 يتكلم بصوته</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>اختر صوتًا آخر في الإعدادات، الصوت والرنات.</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>مُعطَّل في الإعدادات</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>محرك النطق لا يستجيب.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>عند غيابك</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>السكون</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>يستمر العدّ وأنت بعيد عن لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>لا تُحسب الشاشة المقفلة غيابًا إلا عندما لا يُكتب أو يتحرك شيء.</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>يُعرف السكون من الساعة، بعد الاستيقاظ.</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>تأتي التذكيرات حتى مع إيقاف الإشعارات، إذا سمح سطح المكتب.</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>تأتي التذكيرات فوق نوافذ ملء الشاشة.</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>تأتي التذكيرات أثناء الأفلام والعروض.</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>تأتي التذكيرات أثناء المكالمات التي لا تظهر بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>لا تنتظر التذكيرات توقفًا في الكتابة.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>لا توجد شاشة هنا، فلا يمكن عرض شيء.</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>أعِد السؤال من طرفية على سطح مكتبك.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>%1 يعرض التذكيرات، مع أزرار</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1 يعرض التذكيرات، من دون أزرار</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>أجِب عن التذكير من شريط النظام.</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>لا يعمل أي منها الآن، ويبدأ واحد مع أول تذكير</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>ثبّت واحدًا وشغّله، مثل dunst على X11 أو mako على Wayland. حتى ذلك الحين يعرض شريط النظام ما حان موعده.</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>البرنامج الذي يعرض الإشعارات لا يستجيب.</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>شغّله من جديد، أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 لا يستجيب</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>شريط النظام</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>توجد لوحة تعرض الأيقونات (StatusNotifierItem)</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>توجد لوحة تعرض الأيقونات (XEmbed)</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>لا توجد هنا لوحة تعرض الأيقونات</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>يعرض Limber نافذة بدلًا من ذلك. على GNOME تعرض الإضافة AppIndicator الأيقونات، وعلى sway يعرضها waybar.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>الجلسات: أُضيف %1، وتغيّر %2، وبقي كما هو %3.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>التذكيرات: أُضيف %1، وتغيّر %2، وبقي كما هو %3.</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>السجل الآن هو سجل %1 (الجلسات: %2). والسابق محفوظ باسم %3.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>الخطوات: %1 من %2، مدة الثبات %3 د %4 ث</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>، الانزعاج %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>لا توجد جلسات بعد.
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2، مع أزرار</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2، من دون أزرار</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>بوابة سطح المكتب</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>لم يعرض خادم الإشعارات تذكيرًا: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>افتح Limber للبدء.</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>لا يوجد ناقل جلسة (session bus)، لذلك لا يمكن عرض التذكيرات كإشعارات.</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>لا يمكن عرض التذكيرات: %1 بوابة سطح المكتب لا تستجيب. ثبّت xdg-desktop-portal وسجّل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>نصف دقيقة</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1½ دقيقة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>بعد %1 د</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>%1، ببطء، قبل أن يبدأ اليوم؟</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>قبل النوم</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>%1، بهدوء، لظهرك.</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>ليس الليلة</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>حان وقت الاستراحة</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>تمرين واحد، %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>%Ln تمرين، %1.</numerusform>
            <numerusform>تمرين واحد، %1.</numerusform>
            <numerusform>تمرينان، %1.</numerusform>
            <numerusform>%Ln تمارين، %1.</numerusform>
            <numerusform>%Ln تمرينًا، %1.</numerusform>
            <numerusform>%Ln تمرين، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>هل تتابع من حيث توقفت؟</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>أُغلقت الجلسة فجأة. الخطوات المحفوظة: %1 من %2.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>قم وامشِ قليلًا. لا تمارين قبل الاستشارة.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>سأمشي</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>استراحة بعد دقيقة</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>أكمِل فكرتك.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limber قيد التشغيل الآن. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>لا يوجد تذكير حان موعده، فلا شيء للرد عليه.</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>صحّح ذلك، أو انقل الملف إلى مكان آخر، وعندها يمكن حفظ برامجك.</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>النظام، ولا توجد كاميرا حاليًا</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>النظام لا يسمح لأحد بمراقبة كاميراته</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>لا يوجد ناقل نظام (system bus)</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>لا يوجد ناقل نظام (system bus) ولا ناقل جلسة (session bus)</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>لا يوجد هنا logind ولا برنامج لقفل الشاشة</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>لا يوجد ناقل جلسة (session bus)</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>لا يوجد هنا مدير جلسات GNOME ولا مدير طاقة Plasma</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>لا شيء هنا يعرض الإشعارات</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 لا يخبر بذلك</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>إعدادات GNOME غير مثبتة</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>خادم الصوت على حاسوب آخر</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>لا يعمل أي خادم صوت</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>تعذر الوصول إلى أي مدير عرض Wayland</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>مدير عرض Wayland لا يخبر عن نوافذ البرامج الأخرى</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>مدير عرض Wayland</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>مدير عرض Wayland لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>مدير عرض Wayland ليس له seat</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>مدير عرض Wayland ليس فيه ext-idle-notify-v1 ولا org_kde_kwin_idle</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>تعذر الوصول إلى أي خادم X</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>خادم X لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>مدير النوافذ</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>لا يوجد هنا مدير نوافذ يخبر عن ملء الشاشة</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>خادم X ليس فيه الامتداد SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>خادم X ليس فيه العداد IDLETIME</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber: هذه الشاشة معتمة</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>حفظ ما عُدّ</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>توقف Limber نفسه. شغّله من جديد وستجده هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limber لا يعمل.</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>تعذر حفظ ما جاء من الدخل القياسي للاستيراد.</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>ما جاء من الدخل القياسي أطول من أن يُستورد.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>تعذرت الكتابة إلى الخرج القياسي.</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>بعض الخطوات المنجزة تنتظر في %1</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>سطح المكتب هذا ليس فيه شريط نظام. يبقى Limber في هذه النافذة.</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>هناك جلسة جارية. أنهِها أولًا، ثم يمكن استعادة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>حتى ذلك الحين يحتفظ Limber في الذاكرة بما تفعله ويكتبه فور استطاعته.</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>محرك النطق لا يستجيب.</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>لا يوجد محرك نطق مثبت. ثبّت الحزمة qt6-speech-speechd-plugin أو qt6-speech-flite-plugin.</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>محرك النطق %1 ليس فيه صوت لهذه اللغة: %2. أما Speech Dispatcher مع espeak-ng ففيه صوت لها.</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>لا يوجد ناقل جلسة (session bus)، لذلك لا يمكن عرض التذكيرات كإشعارات.</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>خادم الإشعارات لا يستجيب: %1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>لا يعمل أي خادم إشعارات، لذلك لا يمكن عرض التذكيرات كإشعارات.</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>خادم الإشعارات لا يبدأ: %1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>بدء تمرين</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>تخطي هذه المرة</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>ليس الليلة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>ساعتان</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>حتى أستأنف</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>فتح Limber</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>حول Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>limber::tray::Words</name>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>Next break in %1 of activity</source>
        <translation>الاستراحة التالية بعد %1 من النشاط</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>الاستراحة التالية نحو %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>لا شيء مقرر</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>جلسة الصباح من %1</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>جلسة المساء: %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>الاستراحة التالية: %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>حان وقت جلسة الصباح</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>حان وقت جلسة المساء</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>حان وقت الاستراحة</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>لا أحد أمام الحاسوب</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>الشاشة مقفلة</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>الحاسوب في سكون</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>نافذة بملء الشاشة</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>الميكروفون قيد الاستخدام</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>لوحة المفاتيح أو الفأرة قيد الاستخدام</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>الكاميرا قيد الاستخدام</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>جلسة الصباح</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>جلسة المساء</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>%1 تأتي بعد لحظة</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1 في الانتظار: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجل حتى %1</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>متوقف مؤقتًا حتى %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>متوقف مؤقتًا حتى تستأنف</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>جلسة جارية</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>التذكيرات متوقفة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>limber::ui::AboutPage</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Version %1, under the MIT licence</source>
        <translation>الإصدار %1، بموجب رخصة MIT</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>متى تُطلب المساعدة أولًا</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>يعرض Limber تمارين إطالة لطيفة. هو ليس نصيحة طبية ولا يستطيع فحص جسمك. عند عدم التأكد، استشر طبيبًا أو اختصاصي علاج طبيعي أولًا.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. لا يستخدم Limber الشبكة أبدًا.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>أضف تمرينك</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>ضع ملف تمرين في هذا المجلد:</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>كيف كان حال ظهرك؟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>جلسة بعيدًا عن الحاسوب</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>كيف كان حال ظهرك؟ 0 يعني لا انزعاج، و10 أسوأ ما يمكن تخيله.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>بدأت الساعة</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1، بالدقائق</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>إضافة إلى برنامج</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>برنامج جديد للاستراحات</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>برنامج جديد للصباح</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>برنامج جديد للمساء</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>برنامجي</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>أُضيف إلى «%1». %2.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>وضعيات ثابتة بدل الحركة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>من يعرض لك التمارين</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>البدء عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>ينتظر بهدوء في شريط النظام</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>لم ينجح ذلك. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>اليسار %1، اليمين %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فاتت</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>بعذر</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>هل ما زال صحيحًا؟</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>ما يفعله Limber حيال ذلك</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>ضع علامة على ما ينطبق. لا تضع شيئًا إن لم ينطبق شيء.</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>محفوظ في إعداداتك على هذا الحاسوب. لا شيء يغادره.</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>ما زال هناك سؤال مفتوح. لا تمارين حتى تجيب عنه.</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>لا تمارين في الوقت الحالي. يذكّرك Limber بأن تقوم وتمشي قليلًا.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>استئنافه</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1: في راحة</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>آلمك ثلاث مرات. يعود في %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>ابدأ اليوم بتمرين</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>يُعرض عند جلوسك أول مرة</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>يبدأ الصباح الساعة</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>ينتهي الصباح الساعة</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>اختم اليوم بتمرين</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>يُعرض في هذا الوقت، أو حين تكون هنا بعده</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>المساء الساعة</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>حتى 03:00 يُحسب من المساء نفسه</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>طريقة الأداء</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>تبديل الجهة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>هذا يؤلم</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>مغادرة ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>متى تُطلب المساعدة</translation>
    </message>
</context>
<context>
    <name>limber::ui::CueBlock</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DataSection</name>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. لا يستخدم Limber الشبكة أبدًا.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>تمارينك وبرامجك الخاصة</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>التصدير والاستيراد</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>ملف واحد (JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>جداول (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>السجل كله، حتى ما حذفته</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>يضيف ما ليس هنا بعد. عند الاختلاف يُعتمد آخر تعديل.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ الآن</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>جارٍ إنشاء نسخة احتياطية…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>نسخة كل أسبوع</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>ينشئها Limber من تلقاء نفسه ويحتفظ بآخر خمس نسخ</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>عدة حواسيب</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>اختيار المجلد المشترك</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>المجلد المشترك</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>على هذا الحاسوب، كأن Limber وصل للتو</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>حذف كل شيء…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>يحذف هذا السجل مع ملاحظاته، والإعدادات، وما ذكرته تحت «جسمي». وتتوقف المشاركة. وتبقى تمارينك وبرامجك الخاصة، وكذلك الملفات التي صدّرتها وما هو موجود في مجلد مشترك.</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>حذف كل شيء الآن</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>إبقاء كل شيء</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>إبقاء النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>ينشئ واحدة أخرى أولًا. عند الإيقاف: تُحذف هي أيضًا.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>لا يوجد. حدّد مجلدًا يُبقيه تطبيق آخر متطابقًا على حواسيبك: كل حاسوب يضع سجله فيه ويقرأ سجلات الحواسيب الأخرى.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>حُفظت باسم %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>استعادة السجل: %1</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>هل توضع هذه النسخة مكان سجلك؟ تُفحص أولًا، ويُحفظ السجل الحالي.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>جارٍ الفحص والاستعادة…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>تصدير السجل إلى</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>تصدير الجداول إلى</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>استيراد سجل</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>سجلات مُصدَّرة (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>جارٍ الاستيراد. سجل سنوات كثيرة يحتاج إلى وقت…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>المجلد الذي تتشاركه حواسيبك</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>هناك جلسة جارية. أنهِها أولًا ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>يومك</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1 الساعة %2، تم</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1 الساعة %2، تُرك</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 نحو الساعة %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>التمرين التالي نحو الساعة %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>قيّم حال ظهرك بعد جلسة، وسيبدأ خط هنا.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%1 في %2، والآن %3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>نحو %1، كما في %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>الانزعاج</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>الانزعاج مع الوقت</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>أسهل: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>لم يرسم أحد هذا التمرين بعد. الكلمات تشرحه كله.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>الجهة اليمنى، عرض اليسرى</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>الجهة اليسرى، عرض اليمنى</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1: يعمل</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1: غير متاح هنا</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1: لا يعمل</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>ما يوفره هذا الحاسوب لـ Limber</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>مفاتيح الأسهم تحركه إلى الأعلى والأسفل</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>اسحبه، أو حرّكه بمفاتيح الأسهم</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>يوم راحة، والسلسلة مستمرة</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>النقطة يوم راحة حافظ على السلسلة. واللون الأقوى يعني دقائق أكثر.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>عامك</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1: يوم راحة، وهو محسوب</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, time</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryList</name>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>عرض كل الأيام</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>عرض الأيام الأسبق</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>يوم راحة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>وهو محسوب. لم يضع شيء.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>لا جلسة في هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>الدقائق لكل تمرين</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>بدء استراحة</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>مربعك الأول بانتظارك.</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>كل جلسة تنهيها تلوّن يومًا. ثلاث دقائق تكفي للبدء.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>تتعذر قراءة سجلك الآن</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>لم يتغير شيء ولم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>حُذفت الجلسة.</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>الخط: نحو 10 دقائق في الأسبوع لكل جهة تكفي للمرونة.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>على الأرض</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>عند المكتب</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>بدء تمرين</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>متى تُطلب المساعدة أولًا</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لمدة %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>حتى أستأنف</translation>
    </message>
</context>
<context>
    <name>limber::ui::NextStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::NextUpPanel</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>ما التالي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>تشغيل التذكيرات</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>جسمي</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>متى تُطلب المساعدة أولًا</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>نحو الساعة %1</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>قم وامشِ قليلًا. لا تمارين قبل الاستشارة.</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>لا تمارين قبل الاستشارة. يذكّرك Limber بالمشي.</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>برنامج آخر: %1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>سأمشي</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>بدء الآن</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>لاحقًا، بعد %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>ليس الليلة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>هل هناك ما تود تذكّره؟ ملاحظة لك.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>عرض الملف</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>شخصية مختلفة كل يوم</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>ذكّرني بتمارين الإطالة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>طريقة العدّ</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>أمام الحاسوب</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>أوقات ثابتة</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>أضف ما تشاء من الأوقات</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>بعد غياب مدته</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>يبدأ من جديد</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يستمر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>تبدأ التذكيرات الساعة</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>تنتهي التذكيرات الساعة</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>On</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>الانتظار أثناء…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>إجراء مكالمة</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>عمل الكاميرا</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>تفعيل عدم الإزعاج</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>وجود نافذة تملأ الشاشة</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>عرض تقديمي أو فيلم</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>الكتابة، دقيقة على الأكثر</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limber لا يتحقق من هذا</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>سطح المكتب هذا لا يخبر بذلك: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>تنبيه قبل دقيقة واحدة</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>إشعار صغير بلا صوت</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>مدة التأجيل</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>لا يُحسب إلا الوقت أمام الحاسوب</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>من بداية ساعاتك</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>في أوقات تحددها</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>نهضتَ من مكانك: كانت تلك استراحة أيضًا</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>يتابع من حيث توقف</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>وقت الغياب محسوب أيضًا</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>لكل يوم من أيامك ساعاته، وأي تغيير هنا يجعلها متماثلة</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>إضافة تمرين</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>اسم البرنامج</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>هذا البرنامج موجود في ملف من ملفاتك. غيّره هناك، أو أنشئ نسخة لتغيّرها هنا.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>محتواه</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>قبل التمرين الأول</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>للاستعداد</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>بعد التمرين الأخير</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>للراحة</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>برنامج مستقل، تغيّره كما تشاء</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>برنامج Limber الأصلي</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>كما جاء، من دون تغييراتك</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>استعادته…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>ستزول تغييراتك على هذا البرنامج.</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>استعادة الأصلي</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>إبقاء تغييراتي</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>حذف البرنامج…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>يُحذف البرنامج، ويبقى ما أنجزته منه في السجل.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>يحتاج البرنامج إلى تمرين واحد على الأقل. أضف تمرينًا آخر أولًا.</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>أُزيل من البرنامج: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>يحتاج البرنامج إلى اسم.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>لا شيء فيه بعد</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> دورات</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>%1: عدد الدورات</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>%1: الثواني</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1: طريقة الأداء</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>طريقة الأداء</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: عدد المرات</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1: ترتيب الجهتين</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>كل مرات اليسار، ثم اليمين</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>اليسار واليمين بالتناوب</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجهتان</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>دورة واحدة</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>اتخاذ الوضعية</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>الدخول في الوضعية والخروج منها</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>تبديل الجهة</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1، اليسار واليمين بالتناوب</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1، اليسار ثم اليمين</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>ملفك</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>بتعديلاتك</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>البرامج القصيرة، واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>الاطلاع على %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>البرامج حسب الوقت</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>برنامجي</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1، نسخة</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>متى تُطلب المساعدة أولًا</translation>
    </message>
</context>
<context>
    <name>limber::ui::Script</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 to go</source>
        <translation>الخطوة %1 من %2 · بقي %3</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>اتخذ الوضعية</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>ابقَ حيث ترتاح</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>استرح لحظة</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>نفسان بطيئان. انهض حين يناسبك.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>اخرج ببطء</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>بالطريقة نفسها التي دخلت بها</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>التمرين نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>حتى نبدأ</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>ادخل برفق</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>ارتخِ</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>للراحة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1، بقي %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>متوقف مؤقتًا، بقي %1</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>لحظة راحة</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>هذه هي الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>بعدها %1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>بعدها لمدة %1</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>لا حاجة إلى النظر. كل دورة نفس بطيء واحد.</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>لا حاجة إلى النظر. يستغرق نحو %Ln نفس بطيء.</numerusform>
            <numerusform>لا حاجة إلى النظر. يستغرق نحو نفس بطيء واحد.</numerusform>
            <numerusform>لا حاجة إلى النظر. يستغرق نحو نفسين بطيئين.</numerusform>
            <numerusform>لا حاجة إلى النظر. يستغرق نحو %Ln أنفاس بطيئة.</numerusform>
            <numerusform>لا حاجة إلى النظر. يستغرق نحو %Ln نفسًا بطيئًا.</numerusform>
            <numerusform>لا حاجة إلى النظر. يستغرق نحو %Ln نفس بطيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>الخطوات المنجزة: %1 من %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>الموضع في الحركة</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>كيف كان حال ظهرك؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>كيف كان حال ظهرك؟ 0 يعني لا انزعاج، و10 أسوأ ما يمكن تخيله.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>التمرين المعتاد رغم ذلك</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>هل نتوقف هنا؟</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>هذا يؤلم</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>تخطي هذا التمرين</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>نسخة أسهل</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>اخرج ببطء</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>بالطريقة نفسها التي دخلت بها</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>جارية الآن</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>الانزعاج %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>لم يُحفظ بعد. يحتفظ به Limber ويحفظه في أقرب وقت ممكن.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>لم يُنجز شيء بعد.</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>ما أنجزته محفوظ: %1.</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>لم يعد هذا البرنامج في القائمة.</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>التمارين كلها في راحة لأنها آلمتك. المشي بديل جيد. ويمكنك استئنافها من صفحة «جسمي».</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>قبل التمرين عند المكتب</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>هل ما زال صحيحًا؟</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>ذكرت هذا قبل مدة. الأجسام تتغير، لذلك يسألك Limber من جديد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>جسمي</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1: في راحة لمدة أسبوع من الآن. ما أنجزته محسوب.</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>هذه المرة الثانية، لذلك نتابع بالنسخة الأسهل.</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>هذه المرة الثانية. لا توجد نسخة أسهل: اتركه اليوم.</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>كل شيء متوقف. ما أنجزته محسوب.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>إرشادات صوتية</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>الرنات</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>العدّ التنازلي</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>المزيد في الإعدادات</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>متى تُطلب المساعدة</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>سطح المكتب هذا يضع النوافذ بنفسه. ملء الشاشة يكون حيث تختار.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>من البداية، والمفتاح F يلغيه</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>تعتيم الشاشات الأخرى</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>نقرة على إحداها تضيئها من جديد</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>حيث يوجد المؤشر</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (غير متصلة)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>جلسة الصباح</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>جلسة المساء</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>تمت جلسة الصباح</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>تمت الاستراحة</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>تمت جلسة المساء</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>تم التمرين</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجهة اليسرى</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجهة اليمنى</translation>
    </message>
    <message>
        <source>left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>الآن الجهة اليسرى</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>الآن الجهة اليمنى</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>1 slow round</source>
        <translation>دورة بطيئة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln دورة بطيئة</numerusform>
            <numerusform>دورة بطيئة واحدة</numerusform>
            <numerusform>دورتان بطيئتان</numerusform>
            <numerusform>%Ln دورات بطيئة</numerusform>
            <numerusform>%Ln دورة بطيئة</numerusform>
            <numerusform>%Ln دورة بطيئة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>متى تُطلب المساعدة أولًا</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>الصباح والمساء</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>جسمي</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>الصوت والرنات</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>نافذة الجلسة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>طريقة الأداء</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>تشعر به في</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>لماذا قد يفيد</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>أخطاء شائعة</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>اتركه الآن في هذه الحالات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>متى تُطلب المساعدة</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>إرشادات صوتية</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>نطق التمرين والجهة والوقت. لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>بصوت الحاسوب المعتاد</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>مقدار الكلام</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>الرنات</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>البداية والمنتصف والنهاية</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>العدّ التنازلي</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>دقات خافتة في الثواني الثلاث الأخيرة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>للصوت والرنات. كلاهما صامت أثناء المكالمات</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>تدوير الجذع، الجهة اليسرى. دع ركبتيك تنزلان.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>نشيطة</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>limber::ui::Speaker</name>
    <message>
        <source>Halfway</source>
        <translation>المنتصف</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>One</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>والآن اخرج ببطء</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>ارتخِ</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>هذا كل شيء. انهض حين يناسبك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>التمرين نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1، الجهة اليسرى</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1، الجهة اليمنى</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>اثبت لمدة %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>اثبت</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a spoken sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StillTrue</name>
    <message>
        <source>Yes, still true</source>
        <translation>نعم، ما زال صحيحًا</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>لم يعد كذلك</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>كان %1 يوم راحتك، وهو محسوب.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>يوم راحة واحد في الأسبوع جزء من الخطة.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>اليوم يوم جيد للبدء</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>يوم راحة واحد في الأسبوع جزء من الخطة. وكان يوم راحتك %1.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>يوم راحة واحد في الأسبوع جزء من الخطة.</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>الأطول حتى الآن: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>العودة إلى كل التمارين</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>طريقة الأداء</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>جرّبه الآن</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>اتركه الآن في هذه الحالات</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>متى تُطلب المساعدة أولًا</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>طريقة الأداء</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>لماذا قد يفيد</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>أخطاء شائعة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>التمرين مجددًا</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>متى تُطلب المساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>كيف حال ظهرك؟ 0 يعني لا انزعاج، و10 أسوأ ما يمكن تخيله</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>كيف حال ظهرك؟</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>لا انزعاج</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>أسوأ ما يمكن تخيله</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>هذا كثير. من فضلك راجع «متى تُطلب المساعدة» قبل التمرين التالي.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>حُفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>تعذر حفظ كل شيء. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>اليسار واليمين</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1، كل الخطوات وعددها %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>الخطوات: %1 من %2</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>وهي محسوبة. %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>و</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>إضافة وقت</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>التذكير %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>بدء الآن</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>استئناف التذكيرات</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>تشغيل التذكيرات</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>كان %1 يوم راحتك</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>ليس الليلة</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>قم وامشِ قليلًا</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>لا برنامج بعد</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>لا تمارين قبل الاستشارة.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>اختر برنامجًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>تم الساعة %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>الساعة %1، %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>بدء: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>بقي يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>بقي %Ln يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقي %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1، تم</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1، يوم راحة</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>هل هناك ما يستدعي الحذر؟</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>عندها يبدّل Limber ما لا يناسب جسمك. تجد هذا مجددًا تحت «جسمي» في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>يبدأ الصباح الساعة</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>ينتهي الصباح الساعة</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>المساء الساعة</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>بضع دقائق، كل يوم</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>يذكّرك Limber بتمارين الإطالة ويريك كيف تؤديها.
متى يبدأ يومك ومتى ينتهي؟</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>عند جلوسك أول مرة، %1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>خلال اليوم</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>وأنت أمام الحاسوب، %1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>كل</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>قبل النوم، %1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>استراحة كل</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>تجربة، %1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>جرّب تمرينًا الآن</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>الإرشاد بالصوت</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>لا يمكنك رؤية الشاشة في كل تمرين</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>لا حساب، لا شبكة</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>ليس الآن: ذكرت تحت «جسمي» شيئًا يحتاج إلى استشارة أولًا.</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>القطة والجمل، حركة صغيرة على كرسي: بضع دورات بطيئة. يرشدك Limber بالكلام.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>مرحبًا بك في Limber، الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>مرحبًا بك في Limber</translation>
    </message>
</context>
<context>
    <name>limber::ui::Words</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, on the floor</source>
        <translation>%1، على الأرض</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1، عند المكتب</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>خطوة واحدة، نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln خطوة، نحو %1</numerusform>
            <numerusform>خطوة واحدة، نحو %1</numerusform>
            <numerusform>خطوتان، نحو %1</numerusform>
            <numerusform>%Ln خطوات، نحو %1</numerusform>
            <numerusform>%Ln خطوة، نحو %1</numerusform>
            <numerusform>%Ln خطوة، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>%Ln دورة بطيئة لكل جهة</numerusform>
            <numerusform>دورة بطيئة واحدة لكل جهة</numerusform>
            <numerusform>دورتان بطيئتان لكل جهة</numerusform>
            <numerusform>%Ln دورات بطيئة لكل جهة</numerusform>
            <numerusform>%Ln دورة بطيئة لكل جهة</numerusform>
            <numerusform>%Ln دورة بطيئة لكل جهة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln دورة بطيئة</numerusform>
            <numerusform>دورة بطيئة واحدة</numerusform>
            <numerusform>دورتان بطيئتان</numerusform>
            <numerusform>%Ln دورات بطيئة</numerusform>
            <numerusform>%Ln دورة بطيئة</numerusform>
            <numerusform>%Ln دورة بطيئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%Ln مرة × %1 ث</numerusform>
            <numerusform>مرة واحدة × %1 ث</numerusform>
            <numerusform>مرتان × %1 ث</numerusform>
            <numerusform>%Ln مرات × %1 ث</numerusform>
            <numerusform>%Ln مرة × %1 ث</numerusform>
            <numerusform>%Ln مرة × %1 ث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 لكل جهة</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, a day of another year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d</source>
        <comment>date format, a day of this month</comment>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, a day of this year</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>الخطوات: %1 من %2</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>خطوة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>كل الخطوات: %Ln</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>كلتا الخطوتين</numerusform>
            <numerusform>كل الخطوات: %Ln</numerusform>
            <numerusform>كل الخطوات: %Ln</numerusform>
            <numerusform>كل الخطوات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>%Ln يوم متتالٍ</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان متتاليان</numerusform>
            <numerusform>%Ln أيام متتالية</numerusform>
            <numerusform>%Ln يومًا متتاليًا</numerusform>
            <numerusform>%Ln يوم متتالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>قبل النوم</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>حان وقت الاستراحة</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>التالي: جلسة الصباح</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>التالي: جلسة المساء</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>التمرين التالي</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>حتى الغد، %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>حتى %1، %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>يأتي حين تعود.</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>ينتظر حتى تنتهي مكالمتك.</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>ينتظر ما دامت نافذة تملأ الشاشة.</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>ينتظر حتى ينتهي عرضك.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>ينتظر توقفًا في كتابتك.</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>ينتظر ما دام عدم الإزعاج مفعّلًا.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>بعد %1 من النشاط</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>الوقت بعيدًا عن الحاسوب غير محسوب.</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>وقت مناسب للحركة</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>حين يتاح لك الوقت</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>ينتظر وقتًا مناسبًا.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>طلبت تأجيله.</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>التذكيرات متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>حتى تستأنف</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>التمرين جارٍ</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>متى شئت</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>كل التذكيرات متوقفة.</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>الجلسات: أُضيف %1، وتغيّر %2، وبقي كما هو %3.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>التذكيرات: أُضيف %1، وتغيّر %2، وبقي كما هو %3.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>تمت استعادة النسخة الاحتياطية، وفيها %1. وما كان قبلها محفوظ باسم %2.</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>حُذف كل شيء. وآخر نسخة احتياطية محفوظة باسم %1.</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>حُذف كل شيء، ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>نسخة احتياطية، %1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>قبل تحديث Limber، %1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>قبل استعادة نسخة احتياطية، %1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>لم يُقرأ بعد: سينظر Limber فيه في وقت هادئ.</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>آخر قراءة: %1، %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1 د %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>خطوة واحدة، %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln خطوة، %1</numerusform>
            <numerusform>خطوة واحدة، %1</numerusform>
            <numerusform>خطوتان، %1</numerusform>
            <numerusform>%Ln خطوات، %1</numerusform>
            <numerusform>%Ln خطوة، %1</numerusform>
            <numerusform>%Ln خطوة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>لا يستجيب أي مدير ملفات. ابحث هنا: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>العام السابق</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>العام التالي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
</TS>
