<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>Немає шини сеансу.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>Портал робочого столу цього не вміє. Спробуйте власні налаштування робочого столу для програм, що запускаються після входу.</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>Щоб нагадувати про розтяжку.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Поворот тулуба</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>Поперек, боки, кульша</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>На підлозі</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ляжте на спину, зігніть коліна</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Стопи й коліна разом, руки в сторони</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Опустіть обидва коліна {ліворуч|праворуч}</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Обидва плеча важко лежать на підлозі</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>Опускайте коліна, поки обидві лопатки лежать на підлозі.</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>На підлозі, легше</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Стопи далі від себе, руки низько</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Коліна до половини {ліворуч|праворуч}</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Покладіть їх на подушку, плечі важкі</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>Стопи далі від себе, коліна лише до половини. Покладіть їх на подушку.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>У ліжку</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Посередині ліжка, руки низько</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Обидва плеча важко лежать на ліжку</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>Той самий невеликий поворот, у ліжку.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Біля столу</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Сядьте рівно, схрестіть руки на грудях</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Середина сидіння, обидві стопи притиснуті, стілець упритул до столу чи стіни</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Поверніть груди {ліворуч|праворуч}</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Коліна й таз повернуті до столу</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>Руки схрещені. Якщо стілець не обертається, рука на зовнішньому коліні може підтримати вас; тягнути нею не треба.</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>Біля столу, легше</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Підніміть сидіння: таз вище колін</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Трохи поверніться {ліворуч|праворуч}</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Обидві стопи на підлозі, коліна на місці</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>Менший поворот на піднятому сидінні.</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>Сидячи, лише голова</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Сядьте рівно, обидві стопи на підлозі</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Таз вище колін, руки розведені або внизу</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Повільно погляньте {ліворуч|праворуч}</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Груди лишаються на місці</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>Повертається лише голова. Це зараховується як поворот тулуба.</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Поперек</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>Боки тулуба</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>Кульша збоку</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>Ляжте на спину. Зігніть коліна, стопи й коліна разом.</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>Широко розведіть руки й дайте обом плечам стати важкими.</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>На видиху опустіть коліна на один бік. Стопи можуть перекотитися на ребро.</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>Зупиніться, поки обидві лопатки ще торкаються підлоги.</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>Поверніть голову в інший бік, якщо це приємно. Побудьте так і дихайте.</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>Злегка втягніть живіт, підніміть коліна назад і повторіть в інший бік.</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>Від сидіння поперек годинами лишається в одному положенні. Повільний поворот знову рухає його й дає розслабитися м’язам з боків тулуба.</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>Протилежне плече піднімається. Робіть менший рух.</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>Коліна розходяться.</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>Рука тисне на коліна.</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>Пружинити або різко падати.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>Затримувати подих.</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>Після операції на кульшовому суглобі чи спині у вас ще діють обмеження.</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>За останні три місяці у вас був перелом кістки в спині.</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>Поворот викликає біль або поколювання, що йде вниз по нозі.</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>Менший рух: остеопороз, вагітність. Руки низько: болить плече. Стопи далі: нове коліно.</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5–10 секунд, 2 або 3 рази на кожен бік, уранці та ввечері</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Один глибокий вдих і видих, 8–10 разів, боки по черзі</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Поза дитини</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>Уся спина, кульші</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Станьте на руки й коліна</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Великі пальці стоп близько, коліна на зручній ширині</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Відведіть таз до п’ят, руки витягніть</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Не силуйте себе. Покладіть чоло на килимок або подушку</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>До кінця назад, з подушкою там, де вам зручно.</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>На підлозі, до половини</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Коліна широко, подушка перед вами</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Відведіть таз до половини, спина рівна</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Чоло на кулаках, спину не округлюйте</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>До половини, з рівною спиною. Так навчає британська NHS, з короткими утриманнями: це наш ранковий варіант.</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Станьте на відстані руки від столу</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Руки на краю, коліна м’які. Стіл не має хитатися</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Крок назад, нахил уперед, спина рівна</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Не висіть на ньому. Повертайтеся повільно</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>Руки й спина утворюють одну довгу похилу лінію. Не на склі, висувній полиці для клавіатури чи піднятому столі; якщо сумніваєтеся, візьміть стіну.</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>Біля стіни або столу, легше</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Руки на стіні, на висоті грудей</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Або на столі, що не хитається. Стопи рівно</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Крок назад, легкий нахил, голова вгорі</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Менше ніж до половини, спина рівна</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>Руки на висоті грудей, нахил менше ніж до половини.</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>Боки спини</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Сідниці</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>Почніть на руках і колінах. Зведіть великі пальці стоп, коліна на зручній ширині.</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>На видиху відведіть таз до п’ят.</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>Опустіть груди й просуньте руки вперед.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>Покладіть чоло на килимок, подушку або кулаки.</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>Розслабте плечі й дихайте в поперек.</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>Щоб піднятися, натисніть долонями на підлогу й переставляйте їх до себе.</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>Підтримує рухливість хребта й дає м’язам попереку нагоду розслабитися.</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>Силою тягнути таз до п’ят.</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>Плечі підтягнуті до вух.</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>Голова звисає без опори.</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>Терпіти, коли в колінах тисне.</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>Швидко падати в позу.</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>Коліно болить або погано згинається.</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>Для вашого кульшового суглоба ще діють обмеження.</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>У вас паморочиться в голові, коли вона звисає.</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>До половини: перша година дня, остеопороз, біль у нозі. Коліна широко: вагітність. Валик під щиколотки: болять щиколотки.</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Один глибокий вдих і видих, 8–10 разів, з рівнішою спиною</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>20–30 секунд, руки на столі</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Кішка-верблюд</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>Хребет, м’яко в обидва боки</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Долоні під плечима, коліна під тазом, лікті м’які</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>На видиху округліть спину вгору</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>На вдиху опустіть живіт</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Дві третини амплітуди, на краях не тисніть</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>Повільно між округленням і прогином, приблизно на дві третини.</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>На підлозі, менший рух</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Долоні під плечима, коліна під тазом, голова рівно</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>На видиху трохи округліть спину</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>На вдиху вирівняйте спину</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Не провисайте, тримайте голову рівно</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>Малий рух: трохи округліть, потім вирівняйте, голова рівно.</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>На передпліччях</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Станьте на передпліччя й коліна</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Лікті під плечима на подушці або на кулаках</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Не провалюйтеся в плечах</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>Малий варіант на передпліччях чи кулаках: без ваги на зігнутих зап’ястях.</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Сядьте рівно, долоні на колінах</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Середина сидіння, стопи на підлозі, стілець упритул до столу чи стіни</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>На видиху округліть спину</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>На вдиху підніміть грудину</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Плечі низько, на краях не тисніть</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>Ті самі повільні повторення, сидячи.</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>Біля столу, менший рух</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Сядьте рівно, долоні на стегнах</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Підніміть сидіння: таз вище колін, обидві стопи на підлозі</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>На видиху нахиліть таз назад</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>На вдиху нахиліть таз уперед</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Рух малий, голова лишається рівно</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>Легке погойдування таза на піднятому сидінні, голова рівно.</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Увесь хребет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Спина</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>Живіт</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>Станьте на руки й коліна: долоні під плечима, коліна під тазом.</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>Видихніть. Округліть спину вгору, голова йде слідом.</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>Вдихніть. Опустіть живіт, підніміть грудину й дивіться трохи вперед.</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>Повільно рухайтеся між двома положеннями, наче хвиля від таза до голови.</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>Лишайтеся в зручній середині. На краях не тисніть.</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>Рухає весь хребет під малим навантаженням, а м’язи спини й живота м’яко працюють.</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>Поспішати.</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>Тиснути на краях.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>Закидати голову.</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>Рухати лише верхом спини або лише тазом.</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>Згинати лікті або провалюватися в плечах.</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>Зап’ястя чи плече нещодавно травмоване.</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>Робіть сидячи, якщо на колінах боляче. Менший рух: остеопороз. Вагітність: округліть, потім рівно; не провисайте.</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 або 6 повільних повторень, не силуючи. У нього вони тривають 3–4 секунди; наші повільніші, по одному подиху</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>П’ять вдихів і видихів, сидячи</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Біцепс стегна</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Задня поверхня стегна</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>На підлозі, з ременем</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ляжте, ремінь навколо {лівої|правої} стопи</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Обидва коліна зігнуті, {права|ліва} стопа на підлозі</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Випряміть {ліве|праве} коліно, п’ята вгору</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Таз важкий з обох боків. Коліно може бути трохи зігнуте</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>З ременем, поясом або рушником. Друге коліно лишається зігнутим.</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>На підлозі, коліно зігнуте</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ляжте, руки за {лівим|правим} стегном</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Підніміть {ліву|праву} п’яту, коліно зігнуте</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Плечі та шия лишаються м’якими</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>Руки за стегном, коліно добре зігнуте, стегно не до кінця вгорі.</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Посередині ліжка, {права|ліва} стопа на ліжку</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>Те саме із зігнутим коліном, у ліжку.</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Поставте {ліву|праву} п’яту на крок уперед</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Пальці ноги вгору, одна рука на столі</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Нахиліться вперед від таза, спина рівна</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Переднє коліно трохи зігнуте, спину не округлюйте</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>Стоячи, п’ята на підлозі за короткий крок попереду, одна рука на столі. Ніколи на стільці.</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Поставте {ліву|праву} п’яту трохи попереду</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Обидві руки на столі, коліна м’які</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Трохи нахиліться від таза</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Спина лишається рівною</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>Короткий крок, малий нахил, коліно м’яке, обидві руки на столі.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Сидячи</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Сядьте рівно на підняте сидіння</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Середина сидіння, стілець упритул до столу чи стіни</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Повільно висуньте {ліву|праву} п’яту вперед</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Без нахилу. Зупиніться, коли легко потягне</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>Сядьте рівно й висувайте одну п’яту, поки легко потягне. Без нахилу.</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>Литка, трохи</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>Ляжте на спину, обидва коліна зігнуті. Накиньте ремінь на одну стопу.</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>Підведіть це коліно над кульшею.</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>На видиху повільно випрямляйте коліно, п’ята до стелі.</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>Зупиніться, коли легко потягне посередині задньої поверхні стегна.</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>Друга стопа внизу, таз важкий з обох боків, плечі м’які.</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>Щоб вийти з пози, зігніть коліно, опустіть стопу, змініть ногу.</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Від довгого сидіння задня поверхня ніг може ставати тугою. Багатьом легше нахилятися, коли вона вільніша. Для гнучкості достатньо приблизно 10 хвилин на тиждень (огляд 189 досліджень статичної розтяжки, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>Розгинати коліно до упору й смикати.</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>Округлювати поперек, щоб дістати далі.</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>Таз піднімається або скручується.</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>Плечі та шия напружуються.</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>Сильно тягнути за пальці ноги. Тягнути має посередині стегна, а не під коліном.</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>Викликає біль, поколювання чи оніміння, що йде вниз по нозі.</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>У вас там розрив м’яза.</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>Більше зігніть коліно, якщо в нозі поколює. Якщо ви вагітні, робіть сидячи.</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30–60 секунд, 2 або 3 рази на кожну ногу</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Рахуйте до 10, щонайбільше 10 разів на кожну ногу, друге коліно зігнуте</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Від 30 секунд до хвилини, одна п’ята попереду</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 секунд, від 2 до 4 разів на кожну ногу</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Згинач стегна</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Кульша спереду</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Станьте на {ліве|праве} коліно</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Під коліном підкладка, {права|ліва} стопа попереду</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Підкрутіть таз і плавно подайте його вперед</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Тулуб рівно: поперек не прогинається</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>Стійка на одному коліні. Спершу підкрутіть таз, потім плавно на кілька сантиметрів уперед.</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>На підлозі, лише підкручування</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Під коліном товста підкладка, {права|ліва} стопа попереду</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Стисніть сідницю, підкрутіть таз</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Вперед не зсувайтеся, тулуб рівно</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>Стійка на одному коліні, лише підкручування, без зсуву.</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Крок назад {лівою|правою} ногою</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Тримайтеся за стіл, двома руками, якщо хитаєтеся. П’ята вгорі</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Короткий крок, коліна м’які, поперек спокійний</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>Стоячи, одна стопа позаду, рука на столі. Взуття, що не ковзає; ніколи стілець на колесах.</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>Біля столу, лише стиск</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Станьте рівно, обидві руки на столі</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Стопи рівно, коліна м’які</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Стисніть сідниці, підкрутіть таз</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Вперед не зсувайтеся, дихайте</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>Стопи рівно, обидві руки на столі: стиснути й підкрутити, без зсуву.</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Передня поверхня стегна</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>Станьте на одне коліно, друга стопа попереду. Підкладіть під коліно м’яке.</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>Витягніться вгору, ребра над тазом, руки на передньому стегні чи на чомусь міцному.</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>Стисніть сідницю задньої ноги й підкрутіть таз. Багато хто вже тут відчуває натяг.</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>Тримайте таз підкрученим і плавно зсуньте його на кілька сантиметрів уперед.</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>Зупиніться, коли потягне кульшу спереду. Поперек лишається спокійним.</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>М’яко назад, вийдіть з пози, змініть бік.</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Години сидіння тримають кульші зігнутими спереду. Ця вправа знову їх розкриває. Для гнучкості достатньо приблизно 10 хвилин на тиждень (огляд 189 досліджень статичної розтяжки, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>Прогинати поперек і нахилятися вперед.</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>Глибокий випад без підкручування таза.</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>Переднє коліно завалюється всередину або виходить далеко за пальці ноги.</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>Таз розвертається назовні.</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>Стояти на колінній чашечці без підкладки.</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>Для вашого кульшового суглоба ще діють обмеження щодо відведення ноги назад.</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>Робіть стоячи, якщо на колінах боляче. Лише стискайте, без зсуву, якщо спина прогинається або щось тисне. Обидві руки на столі: нестійкість.</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 секунд, двічі на кожен бік, щодня</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>15–30 секунд; розтягує саме підкручування</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Від 30 секунд до хвилини, стоячи</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Кульші та спина</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Ноги й поворот</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Усі п’ять біля столу</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Усі п’ять на підлозі</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Вечір</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Довгий вечір</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Ранок</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber показує м’які вправи на розтяжку. Це не лікар, він не може перевірити ваше тіло. Якщо не впевнені, спершу запитайте лікаря або фізичного терапевта.</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>Для дорослих.</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>Екстрений випадок: одразу зверніться по допомогу</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>Телефонуйте на місцевий номер екстреної допомоги (112, 999, 911), якщо болить спина і є щось із цього:</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>Ви відчуваєте оніміння чи поколювання між ногами, навколо сідниць або статевих органів. Підтирання може відчуватися інакше.</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>Вам важко помочитися, сеча підтікає або ви не відчуваєте, коли треба в туалет. Або ви не можете втримати кал.</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>Під час сексу раптом відчувається оніміння або більше не настає ерекція.</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>В обох ногах біль, поколювання, оніміння або слабкість.</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>Одна нога чи стопа дедалі слабшає.</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>У вас біль у грудях або ви не можете перевести подих.</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>Раптовий, дуже сильний біль у спині чи животі. Або вам млосно, холодно й кидає в піт.</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>Це почалося після аварії, важкого падіння чи сильного удару.</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>Не розтягуйтеся. Не чекайте. Не сідайте за кермо.</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>Зателефонуйте лікарю сьогодні. Не розтягуйтеся, поки він не скаже, що це безпечно.</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>У вас гарячка, озноб або вам дуже зле.</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>Ви худнете й не знаєте чому.</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>У вас рак зараз або був раніше.</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>Відпочинок не полегшує болю або вночі він значно сильніший.</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>Біль угорі, між лопатками.</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>Стає гірше, коли ви кашляєте, чхаєте чи ходите в туалет по-великому.</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>У вас з’явилася нова ґуля або спина змінила форму.</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>У вас остеопороз або ви приймаєте стероїди в таблетках, а біль новий. Навіть без падіння.</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>Ви легко хворієте, перенесли тяжку інфекцію або колете собі наркотики.</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>Ви відчуваєте в животі сильну пульсацію.</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>Запишіться до лікаря, якщо біль</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>не слабшає через кілька тижнів або посилюється</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>не дає робити звичайні справи</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>є вашим першим сильним болем у спині до 18 або після 50 років</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>лишає спину скутою понад пів години щоранку, три місяці чи довше, а рух допомагає</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>Спершу запитайте (лікаря, акушерку або фізичного терапевта)</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>Операція або перелом за останні три місяці</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>Проблеми із серцем за останні три місяці</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>Новий кульшовий чи колінний суглоб (протез), для якого ще діють обмеження</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>Остеопороз або перелом кістки в спині</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>Вагітність із кровотечею чи болем у тазі, або вам сказали відпочивати</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>Хтось сказав вам обмежити фізичні навантаження</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>Зупиніться одразу, якщо відчуваєте</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>гострий або колючий біль</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>біль, поколювання чи оніміння, що йде вниз по нозі або руці</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>раптову слабкість у нозі</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>запаморочення, млість, нудоту або задишку</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>біль у грудях або раптовий, дуже сильний головний біль</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>що тягне дедалі сильніше, поки ви тримаєте</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>Повільно вийдіть з пози й відпочиньте. Якщо скоро не мине, зверніться по допомогу.</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>Нове поколювання, оніміння чи слабкість: зупиніться, хоч би як мало боліло.</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>Якщо легко тягне, це добре.</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>Має відчуватися натяг, а не біль. Він має слабшати, коли ви зупиняєтеся, і минати до наступного дня.</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>Зупиніться й зателефонуйте акушерці або в пологовий будинок</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>якщо є кровотеча</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>якщо підтікають води</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>якщо живіт твердне й болить</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>якщо литка болить або набрякла</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>якщо дитина менше рухається</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Коли спершу звернутися по допомогу</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>Більшість болів у спині слабшає за кілька тижнів. Деякі потребують лікаря.</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>Під час розтяжки може тягнути. Не повинно бути різкого болю чи поколювання, що йде вниз по нозі.</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>Екстрений випадок: викличте допомогу негайно</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>Оніміння чи поколювання між ногами або навколо сідниць</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>Стало важко помочитися, сходити по-великому або втриматися</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>Раптове оніміння під час сексу</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>В обох ногах біль, поколювання чи слабкість, або одна нога слабшає</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>Біль у грудях або важко дихати</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>Раптовий, дуже сильний біль у спині чи животі, або млосно й холодно</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>Після аварії чи важкого падіння</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>Зверніться до лікаря перед розтяжкою</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>Гарячка або дуже погане самопочуття</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Незрозуміла втрата ваги</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>Рак, зараз або раніше</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>Гірше вночі, відпочинок не допомагає</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>Остеопороз або стероїди, і новий біль</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>Більше ознак</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Спершу запитайте</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>Операція чи перелом, останні 3 місяці</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>Новий кульшовий чи колінний суглоб з обмеженнями</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>Вагітність із кровотечею чи болем у тазі</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>Сказали обмежити фізичні навантаження</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>Перевірте раз</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>Стіл не хитається.</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>Стілець не відкотиться: приставте його до чогось.</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>Взуття не ковзає.</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>Позаду вас вільне місце на довжину руки.</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>Лишіть досить світла, щоб бачити килимок. Перш ніж вставати, перекотіться на бік.</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Ви просили особливої обережності, тож це найменші рухи.</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Для вашого нового кульшового суглоба ще діють обмеження, тож тут ніщо не згинає його більше прямого кута, не скручує й не відводить ногу назад.</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Для крихких кісток краще малі, повільні рухи, тож пропускаємо глибоке округлення й сильні повороти.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Поки ви вагітні, ми уникаємо лежання рівно на спині, глибоких поворотів і стояння, коли стопи стоять нерівно.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Поки ви вагітні, ми уникаємо глибоких поворотів і стояння, коли стопи стоять нерівно.</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Коли в нозі поколює, їй краще із зігнутим коліном і без сильного натягу.</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>На нове коліно не варто ставати чи глибоко його згинати.</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Ви сказали, що на колінах боляче, тож цю вправу роблять стоячи або сидячи.</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Обидві стопи лишаються на підлозі, і є за що міцно триматися.</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Тут не треба опускатися на підлогу.</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Тут голова лишається вгорі.</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Руки лишаються низько й не несуть ваги.</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Тут на зап’ястях немає ваги.</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Операція, перелом чи проблеми із серцем за останні 3 місяці, або хтось сказав мені обмежити фізичні навантаження.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Біль, поколювання чи оніміння йде вниз по нозі.</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>У мене остеопороз (крихкі кістки) або був перелом кістки в спині.</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>У мене новий кульшовий суглоб (протез).</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>У мене новий колінний суглоб (протез).</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Я вагітна.</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>На колінах боляче, або мені сказали не ставати на коліна.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Мені важко опуститися на підлогу й підвестися.</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Я нестійко тримаюся на ногах, або цього року в мене було падіння.</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>У мене паморочиться в голові, коли вона звисає, або в мене глаукома чи дуже високий тиск.</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Боляче піднімати руки чи спиратися на них.</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Боляче спиратися на долоні.</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ви вже запитали лікаря, акушерку або фізичного терапевта?</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>Сказали, що м’яко розтягуватися можна</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Обидві ноги? Нога слабшає? Оніміння між ногами? Важко помочитися?</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Чи був відтоді новий або раптовий біль?</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ще діють обмеження рухів або минуло менше ніж 3 місяці?</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>Так або не знаю</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Менше ніж 3 місяці, або воно погано згинається?</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Чи комфортно стояти на колінах?</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Кровотеча, біль у тазі або вам сказали відпочивати?</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Більше ніж 16 тижнів?</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Людина сидить рівно, долоні на колінах.</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Таз нахиляється назад, спина округлюється.</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Таз нахиляється вперед, грудина піднімається.</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>На руках і колінах, спина рівна й горизонтальна.</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Спина трохи округлена, голова лишається рівно.</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Спина знову рівна й горизонтальна.</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>На колінах і передпліччях, спина рівна й горизонтальна.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Спина округлена до стелі, передпліччя на твердій подушці.</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Живіт трохи опускається, грудина піднімається.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Спина округлена до стелі, голова звисає.</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Стоячи, обидві руки на стіні на висоті грудей.</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Таз трохи відходить назад, спина рівна, голова вгорі.</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Стоячи біля столу, руки на його краю.</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Таз відходить назад, доки руки й спина утворять одну довгу похилу лінію.</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>На руках і колінах.</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Таз відходить назад до половини, спина лишається рівною, чоло лежить на подушці.</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Таз опускається до п’ят, руки тягнуться вперед, чоло лежить на подушці.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Лежачи на спині в ліжку, одне коліно вгорі, руки за стегном.</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>У ліжку одна нога випрямляється до половини, коліно лишається зігнутим, руки тримають за стегном.</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Стоячи біля столу, обидві руки на ньому, одна стопа за короткий крок попереду.</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Таз трохи відходить назад, обидві руки лишаються на столі, переднє коліно м’яке.</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Стоячи поруч зі столом, одна рука на ньому, одна п’ята за короткий крок попереду.</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Таз відходить назад, рівна спина нахиляється вперед над прямою ногою.</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Лежачи на спині, одне коліно вгорі, руки за стегном.</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Нога випрямляється до половини, коліно лишається зігнутим, руки тримають за стегном.</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Лежачи на спині, обидва коліна зігнуті, ремінь навколо однієї стопи.</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Коліно підіймається над кульшею.</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Нога випрямляється до стелі, ремінь тримає її вагу.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Людина сидить рівно на піднятому сидінні, обидві стопи на підлозі.</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Одна п’ята висувається вперед, поки легко потягне, спина лишається рівною.</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Стоячи біля столу, стопи рівно, обидві руки на ньому.</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Сідниці стискаються, таз підкручується, коліна м’які.</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Стоячи поруч зі столом, одна рука на ньому, одна стопа позаду, її п’ята вгорі.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Таз підкручується, груди лишаються високо.</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Обидва коліна м’якшають, таз плавно йде вперед.</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Стійка на одному коліні, тулуб рівно, одна стопа попереду.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Таз підкручується, більше нічого не рухається.</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>З підкрученим тазом стегна плавно йдуть трохи вперед.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Лежачи на спині в ліжку, коліна зігнуті, руки низько вздовж тіла.</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>У ліжку обидва коліна опускаються до половини на один бік на подушку, обидва плеча лежать.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Людина сидить рівно на піднятому сидінні, руки схрещені на грудях, обидві стопи на підлозі.</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Груди трохи повертаються в один бік, таз і коліна дивляться вперед.</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Людина сидить рівно, руки схрещені на грудях, обидві стопи на підлозі.</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Коліна й таз дивляться вперед, груди, а потім голова повертаються в один бік.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Лежачи на спині, коліна зігнуті, руки низько вздовж тіла.</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Обидва коліна опускаються до половини на один бік на подушку, обидва плеча лежать.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Лежачи на спині, коліна зігнуті, руки розведені в сторони.</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Обидва коліна опускаються на один бік, обидва плеча лишаються на підлозі.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Людина сидить рівно на піднятому сидінні, долоні на стегнах.</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Голова повертається в один бік, груди лишаються на місці.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Не вдається записати %1.</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>Було скуто, потім краще.</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>Ніде: це демонстрація.</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>демонстрація не стежить за робочим столом</translation>
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
        <translation>%1 працює. %2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>Увійдіть у сеанс робочого столу або спробуйте: dbus-run-session limber. Без шини Limber не показує сповіщень і не приймає команд.</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>Завершіть його: limber quit. Якщо це не допоможе: pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>Ваші власні вправи</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>Усього вправ: %1; ваші власні лежать у %2</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>Файл із помилкою пропускається повністю; решта використовується.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>Ще немає; буде %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1, %2, версія %3, усі сторінки цілі</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>Її записав старіший Limber; під час наступного запуску її буде оновлено.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>Сигнали й далі ведуть заняття. Для голосу встановіть speech-dispatcher або плагін Qt для flite.</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>Говорить %1</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>Вибраного голосу %1 більше немає; %2 говорить своїм</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>Виберіть інший: Налаштування, Голос і звук.</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Вимкнено в налаштуваннях</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Мовний рушій не відповідає.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ок</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>ЗБІЙ</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Коли вас немає</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Заблокований екран</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Сон</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Презентації</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Мікрофон</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Набір тексту</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>Час іде далі, поки вас немає за клавіатурою.</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>Заблокований екран вважається відсутністю, лише коли ніхто не друкує й не рухає мишею.</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>Сон помічають за годинником, після пробудження.</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>Нагадування з’являються й за вимкнених сповіщень, якщо середовище їх пропускає.</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>Нагадування з’являються поверх повноекранних вікон.</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>Нагадування з’являються під час фільмів і презентацій.</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>Нагадування з’являються під час дзвінків, яких інакше не видно.</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>Нагадування не чекають паузи в наборі.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Дисплей</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>Його тут немає, тож нічого не можна показати.</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>Запитайте ще раз у терміналі на робочому столі.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>%1 показує нагадування, з кнопками</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1 показує нагадування, без кнопок</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>Відповідайте на нагадування з лотка.</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>Зараз жоден не працює; його запустить перше нагадування</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>Встановіть і запустіть якийсь, наприклад dunst на X11 або mako на Wayland. Доти лоток показує, на що час.</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>Програма, що показує сповіщення, не відповідає.</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>Запустіть її знову або ввійдіть ще раз.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Невідомо: %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 не відповідає</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Лоток</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>Панель показує значки (StatusNotifierItem)</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>Панель показує значки (XEmbed)</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>Жодна панель тут не показує значків</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>Limber натомість показує вікно. У GNOME значки показує розширення AppIndicator; у sway — waybar.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Заняття: додано %1, змінено %2, без змін %3.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Нагадування: додано %1, змінено %2, без змін %3.</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>Історія тепер з %1 (занять: %2). Попередню збережено як %3.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>Кроки: %1 з %2, утримано %3 хв %4 с</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>, дискомфорт %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>Занять ще немає.
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2, з кнопками</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2, без кнопок</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>портал робочого столу</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>Сервер сповіщень не показав нагадування: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>Відкрийте Limber, щоб почати.</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Немає шини сеансу, тож нагадування не можна показувати як сповіщення.</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>Нагадування не можна показати: %1 Портал робочого столу не відповідає. Встановіть xdg-desktop-portal і ввійдіть знову.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>пів хвилини</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 хвилина</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln хвилина</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1½ хвилини</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>За %1 хв</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Доброго ранку</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>%1, повільно, поки день не почався?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Не сьогодні</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Перед сном</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>%1, спокійно, для вашої спини.</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Не цього вечора</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Час на перерву</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>1 вправа, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>%Ln вправа, %1.</numerusform>
            <numerusform>%Ln вправи, %1.</numerusform>
            <numerusform>%Ln вправ, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>Продовжити з того ж місця?</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>Заняття несподівано закрилося. Збережено кроків: %1 з %2.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Облишити</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Встаньте й трохи пройдіться. Розтяжка лише після того, як запитаєте фахівця.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Уже йду</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>За хвилину перерва</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>Завершіть думку.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limber саме запускається. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>Нагадувань немає, тож нема на що відповідати.</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>Виправте це або перемістіть файл; тоді комплекси можна буде зберегти.</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>система, камери зараз немає</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>система нікому не дозволяє стежити за камерами</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>немає системної шини</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>немає ні системної шини, ні шини сеансу</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>тут немає ні logind, ні блокувальника екрана</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>немає шини сеансу</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>тут немає ні менеджера сеансів GNOME, ні менеджера живлення Plasma</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>ніщо тут не показує сповіщень</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 не повідомляє</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>налаштування GNOME не встановлено</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>звуковий сервер на іншому комп’ютері</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>звуковий сервер не працює</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>жоден композитор Wayland недоступний</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>композитор Wayland не повідомляє про вікна інших програм</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>композитор Wayland</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>композитора Wayland більше немає</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>у композитора Wayland немає робочого місця (seat)</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>композитор Wayland не має ні ext-idle-notify-v1, ні org_kde_kwin_idle</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>жоден сервер X недоступний</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>сервера X більше немає</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>менеджер вікон</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>жоден менеджер вікон тут не повідомляє про повний екран</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>сервер X не має розширення SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>сервер X не має лічильника IDLETIME</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber: цей монітор затемнено</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>Зберігає нараховане</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>Сам Limber зупинився. Запустіть його знову, і це вікно його знайде.</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limber не запущено.</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>Дані зі стандартного вводу не вдається зберегти для імпорту.</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>Дані зі стандартного вводу завеликі для імпорту.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>стандартний ввід</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Не вдається писати в стандартний вивід.</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>Деякі завершені кроки чекають у %1</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>У цьому середовищі немає лотка. Limber лишається в цьому вікні.</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>Триває заняття. Спершу завершіть його; тоді можна відновити резервну копію.</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>Доти Limber тримає в пам’яті те, що ви робите, і запише це, щойно зможе.</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Мовний рушій не відповідає.</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>Мовний рушій не встановлено. Встановіть пакунок qt6-speech-speechd-plugin або qt6-speech-flite-plugin.</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>Мовний рушій %1 не має голосу для цієї мови: %2. Його має Speech Dispatcher з espeak-ng.</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Немає шини сеансу, тож нагадування не можна показувати як сповіщення.</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>Сервер сповіщень не відповідає: %1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>Сервер сповіщень не працює, тож нагадування не можна показувати як сповіщення.</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>Сервер сповіщень не запускається: %1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>Перерва</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Ранок</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечір</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Почати вправу</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 година</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln хвилина</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Цього разу ні</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Не сьогодні</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Не цього вечора</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 хвилин</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 години</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Поки не відновлю</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Відкрити Limber</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Вправи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Про Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>limber::tray::Words</name>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 хвилину</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln хвилину</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message>
        <source>Next break in %1 of activity</source>
        <translation>Наступна перерва за %1 активності</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>Наступна перерва приблизно: %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Нічого не заплановано</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>Ранкове заняття, не раніше: %1</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>Вечірнє заняття: %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>Наступна перерва: %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>Час ранкового заняття</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>Час вечірнього заняття</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Час на перерву</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>за комп’ютером нікого</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>екран заблоковано</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>комп’ютер спить</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>не турбувати</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>вікно на весь екран</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>презентація</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>мікрофон використовується</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>використовується клавіатура чи миша</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>камера використовується</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Перерва</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>Ранкове заняття</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>Вечірнє заняття</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>%1 за мить</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1 чекає: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Відкладено до: %1</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Пауза до: %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Пауза, поки не відновите</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>Триває заняття</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>Нагадування вимкнено</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
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
        <translation>Версія %1, за ліцензією MIT</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Коли спершу звернутися по допомогу</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber показує м’які вправи на розтяжку. Це не медична порада, і він не може перевірити ваше тіло. Якщо не впевнені, спершу запитайте лікаря або фізичного терапевта.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>Усе лишається на цьому комп’ютері. Limber ніколи не користується мережею.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Додати свою</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>Покладіть файл вправи в цю теку:</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Як почувалася спина?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>Заняття без комп’ютера</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Як почувалася спина? 0 — без дискомфорту, 10 — найгірше, що можна уявити.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Початок о</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> хв</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не зроблено</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, хвилини</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>Додати до комплексу</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>Новий для перерв</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>Новий для ранків</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>Новий для вечорів</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Мій комплекс</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>Додано до комплексу «%1». %2.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>Нерухомі пози замість анімації</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Фігура</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>Хто показує вправи</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>Запускати після входу</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>Тихо чекає в лотку</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>Не вдалося. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>Ліворуч %1, праворуч %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Прийняті</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущені</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Непомічені</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>З поважних причин</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>Чи це досі так?</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>Що з цим робить Limber</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>Позначте, що правда. Якщо нічого не підходить, не позначайте нічого.</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>Зберігається у ваших налаштуваннях на цьому комп’ютері. Нічого не виходить назовні.</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>Одне питання ще відкрите. Доки немає відповіді, вправ немає.</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>Поки що без розтяжки. Limber нагадує встати й трохи пройтися.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1: перерва</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>Боліло тричі. Повернеться: %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>Ранок</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>Почати день із розтяжки</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>Пропонується, коли ви вперше сідаєте</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>Ранок починається о</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>Ранок закінчується о</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Між</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечір</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>Закінчити день розтяжкою</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>Пропонується о цій порі або коли ви знову тут</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Вечір о</translation>
    </message>
    <message>
        <source>At</source>
        <translation>О котрій</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>До 03:00 це ще той самий вечір</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>Як робити</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Змінити бік</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступне</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Болить</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звуку</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Зі звуком</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Вийти з повного екрана</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Коли звернутися по допомогу</translation>
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
        <translation>Усе лишається на цьому комп’ютері. Limber ніколи не користується мережею.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>Ваші власні вправи та комплекси</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Експорт та імпорт</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>Один файл (JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>Таблиці (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>Уся історія, також видалене</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>Додає те, чого тут ще немає. Де є розбіжності, діє остання зміна.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Створити зараз</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Створення резервної копії…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>Копія щотижня</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>Limber створює її сам і зберігає п’ять останніх</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Кілька комп’ютерів</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Вибрати спільну теку</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Зупинити обмін</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Спільна тека</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Видалити все</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>На цьому комп’ютері, наче Limber щойно з’явився</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Видалити все…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>Буде видалено історію з нотатками, налаштування й те, що ви вказали в розділі «Моє тіло». Обмін буде вимкнено. Ваші власні вправи й комплекси лишаються, як і експортовані файли та вміст спільної теки.</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Видалити все зараз</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Лишити все</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>Зберегти резервні копії</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>Спершу створює ще одну. Якщо вимкнено, копії теж буде видалено.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Видалення…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>Немає. Вкажіть теку, яку інша програма тримає однаковою на ваших комп’ютерах: кожен лишає там свою історію й читає історію інших.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Збережено як %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Відновити…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>Відновити історію: %1</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>Замінити вашу історію цією копією? Спершу її буде перевірено, а те, що є зараз, збережеться.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Лишити як є</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Перевірка й відновлення…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>Експортувати історію до</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>Експортувати таблиці до</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Записування…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Імпортувати історію</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>Експортовані історії (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>Імпорт. Історія за багато років потребує часу…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>Тека, спільна для ваших комп’ютерів</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>Триває заняття. Спершу завершіть його та спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>Ваш день</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1 о %2, зроблено</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1 о %2, пропущено</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 приблизно о %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>Наступна вправа приблизно о %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>Оцініть після заняття, як почувається спина, і тут почнеться лінія.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%2: %1, зараз: %3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>Близько %1, як на початку (%2)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Дискомфорт</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>Дискомфорт із часом</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>Легше: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>Цю вправу ще ніхто не намалював. Слова описують її повністю.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правий</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Лівий</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>Правий бік; показати лівий</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>Лівий бік; показати правий</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1: працює</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1: тут недоступно</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1: не працює</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>Що цей комп’ютер дає Limber</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>Клавіші зі стрілками рухають угору й униз</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Перетягніть або перемістіть клавішами зі стрілками</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>Менше</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>День відпочинку, серію збережено</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>Крапка — день відпочинку, що зберіг серію. Насиченіший колір означає більше хвилин.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>Ваш рік</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1: день відпочинку, він рахується</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: нічого</translation>
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
        <translation>Додати заняття</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Показати всі дні</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>Показати раніші дні</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>День відпочинку</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>Він рахується. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Цього дня занять не було.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>Хвилини за вправами</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Почати перерву</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>Ваш перший квадратик чекає.</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>Кожне завершене заняття зафарбовує день. Для початку досить трьох хвилин.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Додати заняття</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>Зараз не вдається прочитати історію</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Нічого не змінено й не видалено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Заняття видалено.</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>Лінія: для гнучкості достатньо приблизно 10 хвилин на тиждень на кожен бік.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>На підлозі</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Біля столу</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Легші</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Почати вправу</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Вправи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Коли спершу звернутися по допомогу</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Поки не відновлю</translation>
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
        <translation>Що далі</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Увімкнути нагадування</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Моє тіло</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>За %1</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Вправи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Коли спершу звернутися по допомогу</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>приблизно о %1</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Встаньте й трохи пройдіться. Розтяжка лише після того, як запитаєте фахівця.</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>Розтяжка лише після того, як запитаєте фахівця. Limber нагадує пройтися.</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>Інший: %1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Уже йду</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Почати зараз</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>Пізніше, за %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Не сьогодні</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Не цього вечора</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>Є що запам’ятати? Нотатка для себе.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>Показати файл</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>Щодня хтось інший</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>Не вказано</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>Нагадувати про розтяжку</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Відлік</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>За комп’ютером</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>За годинником</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>У певний час</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Кожні</translation>
    </message>
    <message>
        <source>At</source>
        <translation>О котрій</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>Додайте, скільки хочете</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>Після відсутності впродовж</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Відлік</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Починається знову</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Зупиняється</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Іде далі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>Нагадування починаються о</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>Нагадування закінчуються о</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Між</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>Чекати, поки…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>Триває дзвінок</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>Увімкнена камера</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>Увімкнено «Не турбувати»</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>Вікно на весь екран</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>Іде презентація або фільм</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>Я друкую, щонайбільше хвилину</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limber не дивиться</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Повідомляє: %1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>Це середовище не повідомляє: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>Попередити за хвилину</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>Невелике сповіщення, без звуку</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Відкладати на</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>Рахується лише час за комп’ютером</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>Від початку ваших годин</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>У час, який ви вкажете</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>Ви встали: це теж була перерва</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>Продовжується з того ж місця</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>Час відсутності теж рахується</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>У ваших днів різні години; зміна тут зробить їх однаковими</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>Залишилося часу</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>Додати вправу</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Назва комплексу</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>Цей комплекс міститься у вашому файлі. Змініть його там або зробіть копію, щоб змінювати тут.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Що в ньому</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>Перед першою вправою</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>Щоб підготуватися</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>Після останньої</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>Щоб заспокоїтися</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Зробити копію</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копія</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>Окремий комплекс, який можна змінювати як завгодно</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>Оригінал Limber</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>Такий, як був спочатку, без ваших змін</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Повернути…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>Ваші зміни в цьому комплексі зникнуть.</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>Повернути оригінал</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Лишити мої зміни</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>Видалити комплекс…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>Комплекс зникне; усе зроблене з нього лишиться в історії.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>У комплексі має бути принаймні одна вправа. Спершу додайте іншу.</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>Вилучено з комплексу: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1, %2 з %3</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>Комплексу потрібна назва.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Ще порожньо</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>Перемістити: %1</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> повт.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>Повторення: %1</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>Секунди: %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Більше: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Вилучити з комплексу: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1: як це робити</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Як це робити</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: скільки разів</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Скільки разів</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1: черговість боків</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>Спершу все на лівий бік, потім на правий</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Лівий і правий бік по черзі</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Боки</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Одне повторення</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Зайняття положення</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>Вхід у позу й вихід</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>Зміна боку</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1, лівий і правий бік по черзі</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1, лівий бік, потім правий</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>Ваш файл</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваш</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Змінено вами</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>По черзі</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>Короткі, один за одним</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Переглянути: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>Ранок</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Перерви</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечір</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>Комплекси для</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Новий комплекс</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Мій комплекс</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1, копія</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Коли спершу звернутися по допомогу</translation>
    </message>
</context>
<context>
    <name>limber::ui::Script</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 to go</source>
        <translation>Крок %1 з %2 · ще %3</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Це все</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Збереження</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Займіть положення</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>Лишайтеся так, як зручно</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Трохи відпочиньте</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>Два повільні подихи. Вставайте, коли будете готові.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Повільно вийдіть з пози</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Тим самим шляхом, що й на початку</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Те саме ще раз</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>збереження</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>до початку</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>плавно входьте</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>розслабтеся</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>на відпочинок</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, ще %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>Пауза, ще %1</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>вдих</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>видих</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступне</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>Хвилинка відпочинку</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Це останній крок</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>Потім %1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>Потім %1</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>Дивитися не треба. Одне повторення — один повільний подих.</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>Дивитися не треба. Це приблизно %Ln повільний подих.</numerusform>
            <numerusform>Дивитися не треба. Це приблизно %Ln повільні подихи.</numerusform>
            <numerusform>Дивитися не треба. Це приблизно %Ln повільних подихів.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>Зроблено кроків: %1 з %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>Місце в русі</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Як почувалася спина?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Як почувалася спина? 0 — без дискомфорту, 10 — найгірше, що можна уявити.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>Усе-таки звичайний варіант</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Зупинитися тут?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Болить</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Завершити заняття</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>Пропустити цю вправу</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Легший варіант</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Повільно вийдіть з пози</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Тим самим шляхом, що й на початку</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>лівий бік</translation>
    </message>
    <message>
        <source>right</source>
        <translation>правий бік</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1 о %2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>Триває зараз</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>Дискомфорт %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Не збережено: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>Ще не збережено. Limber тримає це й збереже, щойно зможе.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Ще нічого не зроблено.</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>Збережено %1 вправ.</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>Цього комплексу більше немає в каталозі.</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>Увесь комплекс на перерві, бо боліло. Натомість пройдіться. У розділі «Моє тіло» його можна повернути.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>Перш ніж розтягуватися біля столу</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Усе гаразд</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>Чи це досі так?</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>Ви сказали це якийсь час тому. Тіло змінюється, тож Limber питає знову.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Моє тіло</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1: тиждень перерви. Зроблене рахується.</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>Це вдруге, тож далі легший варіант.</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>Це вдруге. Легшого варіанта немає: сьогодні пропустіть.</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>Нічого не запущено. Зроблене рахується.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Голосові підказки</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Сигнали</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Зворотний відлік</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>Більше в налаштуваннях</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Коли звернутися по допомогу</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>Це середовище саме розміщує вікна. Повний екран буде там, де ви виберете.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Монітор</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>Від початку; F вимикає</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>Затемнити інші монітори</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>Клацання на моніторі знову його засвітить</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>Там, де вказівник</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (не під’єднано)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>Ранкове заняття</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерва</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>Вечірнє заняття</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Розтяжка</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>Ранок: готово</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>Перерва: готово</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>Вечір: готово</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>Розтяжка: готово</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Лівий бік</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Правий бік</translation>
    </message>
    <message>
        <source>left</source>
        <translation>лівий бік</translation>
    </message>
    <message>
        <source>right</source>
        <translation>правий бік</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Тепер лівий бік</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Тепер правий бік</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 секунду</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln секунду</numerusform>
            <numerusform>%Ln секунди</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 хв %2 с</translation>
    </message>
    <message>
        <source>1 slow round</source>
        <translation>1 повільне повторення</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln повільне повторення</numerusform>
            <numerusform>%Ln повільні повторення</numerusform>
            <numerusform>%Ln повільних повторень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Коли спершу звернутися по допомогу</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>Ранок, вечір</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Моє тіло</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Комплекси</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Голос і звук</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>Вікно заняття</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальне</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваші дані</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Як робити</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>Відчувається тут</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Чому це може допомогти</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Часті помилки</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Поки що пропустіть, якщо</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Коли звернутися по допомогу</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>Голосові підказки</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>Називає вправу, бік і час. Нічого не виходить за межі комп’ютера</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>Як говорить комп’ютер</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Спробувати</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Скільки говорити</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Стандартно</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Сигнали</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>Початок, половина, кінець</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Зворотний відлік</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>Тихе цокання останні три секунди</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>Голосу й сигналів. Під час дзвінка вони мовчать</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>Поворот тулуба, лівий бік. Опустіть коліна.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Повільно</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Спокійно</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Жваво</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Швидко</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>limber::ui::Speaker</name>
    <message>
        <source>Halfway</source>
        <translation>Половина</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Три</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Два</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Один</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>І повільно вийдіть з пози</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Розслабтеся</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>Це все. Вставайте, коли будете готові</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Те саме ще раз</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1, лівий бік</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, правий бік</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>Тримайте %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Тримайте</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Останній раз</translation>
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
        <translation>Так, досі</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Уже ні</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>День відпочинку: %1. Він рахується.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Один день відпочинку на тиждень входить у план.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>Сьогодні добрий день, щоб почати</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>Один день відпочинку на тиждень входить у план. Ваш: %1.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Один день відпочинку на тиждень входить у план.</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>Найдовше: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>Назад до всіх вправ</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Як це робити</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Спробувати зараз</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Поки що пропустіть, якщо</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Коли спершу звернутися по допомогу</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Як робити</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Чому це може допомогти</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Часті помилки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Коли звернутися по допомогу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>Як почувається спина? 0 — без дискомфорту, 10 — найгірше, що можна уявити</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>Як почувається спина?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>За бажанням</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>Без дискомфорту</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Найгірше, що можна уявити</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>Це багато. Перед наступною вправою подивіться, коли звертатися по допомогу.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Збережено на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Збереження</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>Не все вдалося зберегти. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>Лівий і правий бік</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1, усі кроки: %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>Кроки: %1 з %2</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>Вони рахуються. %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>і</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>Додати час</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Нагадування %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Вилучити %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>Почати зараз</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Відновити нагадування</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Увімкнути нагадування</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>День відпочинку: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>За %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Не сьогодні</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Не цього вечора</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>Встаньте й трохи пройдіться</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>Комплексу ще немає</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>Розтяжка лише після того, як запитаєте фахівця.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Виберіть його в налаштуваннях.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Зроблено о %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>О %1, %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Почати: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Цей тиждень</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Ранки</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Перерви</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Вечори</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Лишився 1 день</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>Лишився %Ln день</numerusform>
            <numerusform>Лишилося %Ln дні</numerusform>
            <numerusform>Лишилося %Ln днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1, зроблено</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1, день відпочинку</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цей тиждень</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>Чи треба на щось зважати?</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>Limber замінить те, що не підходить вашому тілу. Ви знайдете це в налаштуваннях, у розділі «Моє тіло».</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>Ранок починається о</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>Ранок закінчується о</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Вечір о</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>Кілька хвилин щодня</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>Limber нагадує про розтяжку й показує, як її робити.
Коли починається й закінчується ваш день?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Ранок</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>Коли ви вперше сідаєте, %1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>Протягом дня</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>Поки ви за комп’ютером, %1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>кожні</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечір</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>Перед сном, %1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>о</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>Перерва кожні</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>Спробувати, %1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Спробуйте одну зараз</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>Вести мене голосом</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>Не в кожній вправі видно екран</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Усе лишається на цьому комп’ютері</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>Без облікового запису, без мережі</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>Не зараз: у розділі «Моє тіло» є те, про що спершу треба запитати.</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>Кішка-верблюд, невеликий рух на стільці: кілька повільних повторень. Limber підказує словами.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>Вітаємо в Limber, сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Вітаємо в Limber</translation>
    </message>
</context>
<context>
    <name>limber::ui::Words</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, on the floor</source>
        <translation>%1, на підлозі</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1, біля столу</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1 крок, близько %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln крок, близько %1</numerusform>
            <numerusform>%Ln кроки, близько %1</numerusform>
            <numerusform>%Ln кроків, близько %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>%Ln повільне повторення на бік</numerusform>
            <numerusform>%Ln повільні повторення на бік</numerusform>
            <numerusform>%Ln повільних повторень на бік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln повільне повторення</numerusform>
            <numerusform>%Ln повільні повторення</numerusform>
            <numerusform>%Ln повільних повторень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%Ln раз по %1 с</numerusform>
            <numerusform>%Ln рази по %1 с</numerusform>
            <numerusform>%Ln разів по %1 с</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 на бік</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 хвилину</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln хвилину</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Ранок</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерва</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечір</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Розтяжка</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 годину</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln годину</numerusform>
            <numerusform>%Ln години</numerusform>
            <numerusform>%Ln годин</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, a day of another year</comment>
        <translation>d MMMM yyyy &apos;р.&apos;</translation>
    </message>
    <message>
        <source>dddd d</source>
        <comment>date format, a day of this month</comment>
        <translation>dddd, d</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, a day of this year</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 заняття</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln заняття</numerusform>
            <numerusform>%Ln заняття</numerusform>
            <numerusform>%Ln занять</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>Кроки: %1 з %2</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 крок</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>Усі %Ln крок</numerusform>
            <numerusform>Усі %Ln кроки</numerusform>
            <numerusform>Усі %Ln кроків</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1 день поспіль</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>%Ln день поспіль</numerusform>
            <numerusform>%Ln дні поспіль</numerusform>
            <numerusform>%Ln днів поспіль</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Доброго ранку</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Перед сном</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Час на перерву</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>Далі: ранкове заняття</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>Далі: вечірнє заняття</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>Наступна вправа</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>о %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>завтра о %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>до завтра, %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>до: %1, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>за %1</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>З’явиться, коли ви повернетеся.</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>Чекає, доки закінчиться дзвінок.</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>Чекає, поки вікно займає екран.</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>Чекає, доки закінчиться презентація.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>Чекає паузи в наборі тексту.</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>Чекає, поки увімкнено «Не турбувати».</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>ще %1</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>Час без комп’ютера не рахується.</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>Гарна мить для руху</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>коли звільнитеся</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>Чекає слушної миті.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>пізніше</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>Ви просили пізніше.</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Нагадування на паузі</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>поки не відновите</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Просто зараз</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>Триває розтяжка</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>коли захочете</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>Усі нагадування вимкнено.</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Заняття: додано %1, змінено %2, без змін %3.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Нагадування: додано %1, змінено %2, без змін %3.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>Резервну копію відновлено (%1). Те, що було раніше, збережено як %2.</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>Усе видалено. Одну останню резервну копію збережено як %1.</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>Усе видалено, нічого не збережено.</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>Резервна копія, %1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Перед оновленням Limber, %1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>Перед відновленням резервної копії, %1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>Ще не прочитано: Limber загляне в спокійну мить.</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>Востаннє прочитано: %1, %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1 хв %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1 крок, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln крок, %1</numerusform>
            <numerusform>%Ln кроки, %1</numerusform>
            <numerusform>%Ln кроків, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>Жоден файловий менеджер не відповідає. Подивіться тут: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>Попередній рік</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Наступний рік</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
