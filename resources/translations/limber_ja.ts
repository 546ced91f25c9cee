<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>セッションバスがありません。</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>デスクトップのポータルではできません。ログイン時に起動するプログラムについては、デスクトップ自体の設定をお試しください。</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>ストレッチの時間をお知らせするためです。</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>体幹回旋</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>腰、わき腹、股関節</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>床で</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>あお向けになり、ひざを立てます</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>足とひざをそろえ、腕を横に広げます</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>両ひざを{side}へ倒します</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>両肩は床にあずけたままです</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>左右の肩甲骨が床から浮かないところまで、ひざを倒します。</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>床で、やさしく</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>足は体から遠めに、腕は低めにします</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ひざを{side}へ半分だけ倒します</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ひざをクッションにのせ、肩は床にあずけます</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>足を体から遠めに置き、ひざは半分だけ倒します。クッションにのせて休ませます。</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>ベッドで</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ベッドの真ん中で、腕は低めにします</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>両肩はベッドにあずけたままです</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>同じ小さなひねりを、ベッドで行います。</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>デスクで</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>背すじを伸ばして座り、胸の前で腕を組みます</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>座面の真ん中に座り、両足で床を押します。いすはデスクか壁につけます</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>胸を{side}へ向けます</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ひざと骨盤はデスクに向けたままです</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>腕は組んだまま。いすが回らないときは、外側のひざに手を添えて支えてもかまいません。手で引っぱらないでください。</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>デスクで、やさしく</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>座面を上げ、お尻をひざより高くします</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}へ少しだけ向きます</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>両足は床につけ、ひざは動かしません</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>座面を高くして、小さくひねります。</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>座って、頭だけ</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>背すじを伸ばして座り、両足を床につけます</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>お尻はひざより高く、腕は開くか下ろします</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ゆっくり{side}を見ます</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>胸は動かしません</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>動かすのは頭だけです。これも体幹回旋に数えます。</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>腰</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>わき腹</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>お尻の外側</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>あお向けになります。ひざを立て、足とひざをそろえます。</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>腕を大きく広げ、両肩の重みを床にあずけます。</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>息を吐きながら、ひざを片側へ倒します。足は縁が床につくように転がってもかまいません。</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>左右の肩甲骨がまだ床についているところで止めます。</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>気持ちよければ、頭を反対へ向けます。そのまま呼吸します。</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>お腹を軽く引き入れ、ひざを戻して、反対側も行います。</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>座っていると、腰は何時間も同じ姿勢のままです。ゆっくりひねると腰がまた動き、わき腹の筋肉がゆるみやすくなります。</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>反対の肩が浮く。倒すのを浅くします。</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>ひざが離れる。</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>手でひざを押し下げる。</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>はずみをつける、または急に落とす。</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>息を止める。</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>手術のあとで、股関節や腰にまだ動きの制限がある。</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>この3か月以内に背骨を骨折した。</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>ひねると、脚に痛みやしびれが走る。</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>小さく：骨粗しょう症、妊娠中。腕を低く：肩が痛いとき。足を遠くに：人工膝関節。</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5～10秒、左右2～3回ずつ、朝と夜</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>深い呼吸1回ずつ、左右交互に8～10回</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>チャイルドポーズ</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>背中全体、股関節</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>四つんばいになります</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>足の親指を近づけ、ひざは好きな幅に開きます</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>お尻をかかとのほうへ引き、腕を長く伸ばします</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>無理はせず、おでこをマットかクッションにのせます</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>しっかり後ろまで。クッションは好きなところに使えます。</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>床で、半分まで</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ひざを広げ、前にクッションを置きます</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>お尻を半分だけ引き、背中は長く保ちます</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>おでこをこぶしにのせ、背中は丸めません</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>半分まで、背中は長く。NHSはこの形で、短く保つように教えています。Limberでは朝用の形です。</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>デスクから腕の長さだけ離れて立ちます</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>両手をデスクの縁に置き、ひざはゆるめます。ぐらつかないデスクで行います</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>後ろに下がり、背中を長くして前へ傾きます</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>デスクに体重をあずけません。ゆっくり起き上がります</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>腕と背中が一本の長い坂になります。ガラス、キーボードトレイ、高くした昇降デスクでは行わないでください。迷ったら壁を使います。</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>壁かデスクで、やさしく</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>両手を胸の高さで壁につきます</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>または、ぐらつかないデスクに。足はそろえます</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>後ろに下がって少し傾き、頭は上げておきます</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>半分より浅く、背中は長く保ちます</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>両手を胸の高さにつき、半分より浅く傾きます。</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>背中の両わき</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>お尻</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>四つんばいから始めます。足の親指を近づけ、ひざは好きな幅に開きます。</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>息を吐きながら、お尻をかかとのほうへ引きます。</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>胸を下ろし、両手を前へすべらせます。</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>おでこをマット、クッション、またはこぶしにのせます。</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>肩の力を抜き、腰に息を送るように呼吸します。</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>起き上がるときは、手で床を押し、両手を少しずつ体に近づけます。</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>背骨の動きを保ち、腰の筋肉がゆるむきっかけになります。</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>お尻を無理にかかとへ押しつける。</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>肩が耳のほうへ上がる。</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>頭を支えなしにぶら下げる。</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>ひざにはさまるような痛みをがまんする。</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>急に体を落とす。</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>ひざが痛い、またはあまり曲がらない。</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>股関節にまだ動きの制限がある。</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>頭を下げるとめまいがする。</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>半分まで：起きて1時間以内、骨粗しょう症、脚の痛み。ひざを広く：妊娠中。足首の下にタオルを丸めて：足首が痛いとき。</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>深い呼吸1回ずつ、8～10回、背中はよりまっすぐに</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>20～30秒、手はデスクに</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>キャットキャメル</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>背骨、両方向にやさしく</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>手は肩の下、ひざは股関節の下、ひじはゆるめます</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>息を吐いて、背中を丸めます</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>息を吸って、お腹をゆっくり下ろします</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>動きは3分の2まで、端では押し込みません</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>「丸める」と「ひらく」をゆっくり行き来します。動きは3分の2ほどです。</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>床で、小さく</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>手は肩の下、ひざは股関節の下、頭は水平に</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>息を吐いて、少し丸めます</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>息を吸って、水平に戻します</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>腰を反らさず、頭は水平に保ちます</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>小さく。少し丸めて水平に戻し、頭は水平のままにします。</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>前腕をついて</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>前腕とひざをついた姿勢になります</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ひじは肩の下でクッションの上に。または、こぶしをつきます</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>肩に沈み込まないようにします</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>前腕かこぶしをつく小さな動きです。曲げた手首に体重をかけません。</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>背すじを伸ばして座り、両手をひざに置きます</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>座面の真ん中に座り、足を床につけます。いすはデスクか壁につけます</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>息を吐いて、背中を丸めます</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>息を吸って、胸の骨を持ち上げます</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>肩は下げたまま、端では押し込みません</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>同じゆっくりした動きを、座って行います。</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>デスクで、小さく</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>背すじを伸ばして座り、両手を太ももに置きます</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>座面を上げ、お尻をひざより高くし、両足を床につけます</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>息を吐いて、骨盤を後ろへ倒します</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>息を吸って、骨盤を前へ倒します</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>小さく動き、頭は水平に保ちます</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>座面を高くして、骨盤を小さく前後に動かします。頭は水平のままです。</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>背骨全体</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背中</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>お腹</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>四つんばいになります。手は肩の下、ひざは股関節の下に置きます。</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>息を吐きます。背中を丸め、頭もそれにつれて下がるようにします。</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>息を吸います。お腹を下ろし、胸の骨を持ち上げて、少し先を見ます。</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>骨盤から頭への波のように、二つの形をゆっくり行き来します。</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>楽な範囲の真ん中で動きます。どちらの端でも押し込みません。</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>小さな負担で背骨全体が動き、背中とお腹の筋肉がおだやかに働きます。</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>急いで動く。</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>端まで無理に押し込む。</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>頭を後ろへ投げ出す。</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>背中の上のほうだけ、または骨盤だけが動く。</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>ひじが曲がる、または肩に沈み込む。</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>手首や肩を痛めたばかりである。</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>ひざをつくと痛いときは座って。小さく：骨粗しょう症。妊娠中：丸めたら水平まで。腰を反らさないでください。</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>ゆっくり5～6往復、無理をせずに。出典では1往復3～4秒。Limberではもっとゆっくり、1往復で1呼吸です</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>座って5呼吸</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>ハムストリングス</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>太ももの裏</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>床で、ストラップを使って</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>あお向けになり、{side}足にストラップをかけます</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>両ひざを曲げ、{other}足は床につけます</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}ひざを伸ばし、かかとを上へ向けます</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>骨盤の両側は床にあずけたまま。ひざは少し曲がっていてかまいません</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>ストラップ、ベルト、タオルを使います。もう片方のひざは曲げたままです。</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>床で、ひざを曲げて</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>あお向けになり、{side}太ももの裏を両手で持ちます</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ひざを曲げたまま、{side}のかかとを上げます</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>肩と首の力は抜いたままです</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>太ももの裏を両手で持ち、ひざはしっかり曲げ、太ももは完全には立てません。</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ベッドの真ん中で、{other}の足裏をつけます</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>同じように、ひざを曲げてベッドで行います。</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}のかかとを一歩前に置きます</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>つま先を上げ、片手をデスクに置きます</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>股関節から前へ傾き、背中は長く保ちます</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>前のひざは少し曲げ、背中は丸めません</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>立って、短い一歩先の床にかかとを置き、片手をデスクに。いすには絶対に足をのせないでください。</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}のかかとをすぐ前に置きます</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>両手をデスクに置き、ひざはゆるめます</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>股関節から少しだけ傾きます</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>背中は長いままです</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>歩幅は短く、傾きは小さく、ひざはゆるめて、両手はデスクに置きます。</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>座って</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>高くした座面に、背すじを伸ばして座ります</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>座面の真ん中に座り、いすはデスクか壁につけます</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}のかかとをゆっくり前へすべらせます</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>体は傾けません。軽い伸びを感じたら止めます</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>背すじを伸ばして座り、軽い伸びを感じるまで片方のかかとを前へすべらせます。体は傾けません。</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>ふくらはぎ、少し</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>あお向けになり、両ひざを曲げます。片足にストラップをかけます。</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>そのひざを股関節の上へ持ってきます。</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>息を吐きながら、かかとを天井へ向けてゆっくりひざを伸ばします。</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>太ももの裏の真ん中に軽い伸びを感じたら止めます。</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>反対の足は床につけ、骨盤の両側は床にあずけ、肩の力は抜いておきます。</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>終わるときは、ひざを曲げて足を下ろし、反対の脚に替えます。</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>長く座っていると、脚の後ろ側が硬くなることがあります。ゆるむと、かがむのが楽になる人は多いです。柔軟性のためには週10分ほどで足ります（静的ストレッチの研究189件のレビュー、Sports Medicine、2025年）。</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>ひざを伸ばしきって、ぐいと引く。</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>もっと伸ばそうとして腰を丸める。</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>骨盤が浮く、またはねじれる。</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>肩や首に力が入る。</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>つま先を強く引く。伸びを感じるのは太ももの真ん中で、ひざの裏ではありません。</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>脚に走る痛みやしびれ、感覚の鈍さや消失が出る。</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>そこを肉離れした。</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>脚がしびれるときは、ひざをもっと曲げます。妊娠中は座って行います。</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30～60秒、左右2～3回ずつ</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>10まで数える、左右10回まで、反対のひざは曲げて</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30秒～1分、片方のかかとを前に</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30秒、左右2～4回ずつ</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>腸腰筋</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>股関節の前側</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}ひざをついて片ひざ立ちになります</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ひざの下にパッドを敷き、{other}足を前に出します</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>骨盤を後ろへ倒し、そのまま前へすべらせます</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>上体は高く保ち、腰は反らしません</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>片ひざ立ち。先に骨盤を後ろへ倒し、それから数センチ前へすべらせます。</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>床で、骨盤を倒すだけ</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ひざの下に厚いパッドを敷き、{other}足を前に出します</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>お尻を締め、骨盤を後ろへ倒します</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>前へはすべらせず、上体を高く保ちます</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>片ひざ立ちで骨盤を後ろへ倒すだけ。前へはすべらせません。</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}足を後ろに引きます</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>デスクを持ち、ふらつくときは両手で。かかとは上げます</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>歩幅は短く、ひざはゆるめ、腰は動かしません</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>立って片足を後ろに、手はデスクに。すべらない靴をはき、キャスター付きのいすは絶対に使わないでください。</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>デスクで、締めるだけ</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>まっすぐ立ち、両手をデスクに置きます</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>足はそろえ、ひざはゆるめます</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>お尻を締め、骨盤を後ろへ倒します</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>前へはすべらせず、呼吸を続けます</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>足をそろえ、両手はデスクに。お尻を締めて骨盤を後ろへ倒します。すべらせません。</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>太ももの前側</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>片ひざをつき、反対の足を前に出します。ひざの下にパッドを敷きます。</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>背を高く伸ばし、あばらを骨盤の上に。両手は前の太ももか、しっかりしたものに置きます。</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>後ろの脚のほうのお尻を締め、骨盤を後ろへ倒します。ここでもう伸びを感じる人も多いです。</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>骨盤を後ろへ倒したまま、数センチ前へすべらせます。</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>股関節の前側に伸びを感じたら止めます。腰は動かしません。</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>ゆっくり戻り、足を戻して、反対側に替えます。</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>何時間も座っていると、股関節の前側は折りたたまれたままです。このストレッチでまた開きます。柔軟性のためには週10分ほどで足ります（静的ストレッチの研究189件のレビュー、Sports Medicine、2025年）。</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>腰を反らして前に傾く。</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>骨盤を倒さずに深く踏み込む。</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>前のひざが内側に入る、またはつま先よりずっと前に出る。</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>骨盤が外へ開く。</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>パッドなしでひざの皿をつく。</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>股関節に、脚を後ろへ引く動きの制限がまだある。</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>ひざをつくと痛いときは立って。腰が反る、つまる感じがするときは締めるだけで、すべらせません。両手をデスクに：ふらつくとき。</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30秒、左右2回ずつ、毎日</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>15～30秒。骨盤を倒すと伸びます</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30秒～1分、立って</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>股関節と背中</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>脚とひねり</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>5つ全部をデスクで</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>5つ全部を床で</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>夜</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>長めの夜</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>朝</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limberはやさしいストレッチを紹介します。医師ではなく、体の状態を調べることはできません。不安があれば、先に医師か理学療法士に相談してください。</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>大人向けです。</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>緊急：今すぐ助けを求めてください</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>腰や背中の痛みがあり、次のどれかに当てはまるときは、地域の緊急通報番号（119、112、999、911など）に電話してください：</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>両脚のあいだ、お尻のまわり、陰部がしびれる、感覚が鈍い、または感覚がない。ふいたときの感じがいつもと違うこともあります。</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>おしっこが出にくい、もれる、またはしたい感じがわからない。あるいは、うんちをがまんできない。</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>性行為のときの感覚が急に鈍くなった、またはなくなった。あるいは勃起しなくなった。</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>両脚が痛い、しびれる、感覚が鈍くなる、感覚がなくなる、または力が入りにくい。</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>片方の脚や足の力が弱くなってきている。</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>胸が痛い、または息がうまくできない。</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>背中、腰、お腹の突然のとても強い痛み。または気が遠くなり、冷や汗が出て体が冷たい。</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>交通事故、ひどい転倒、強い打撲のあとに始まった。</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>ストレッチをしないでください。待たないでください。自分で運転しないでください。</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>今日中に医師に電話してください。安全だと言われるまでストレッチをしないでください。</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>熱がある、寒気で震える、またはとても具合が悪い。</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>理由がわからないのに体重が減っている。</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>がんにかかっている、または以前かかったことがある。</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>休んでも痛みがやわらがない、または夜のほうがはるかにひどい。</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>痛みが上のほう、肩甲骨のあいだにある。</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>せき、くしゃみ、うんちのときにひどくなる。</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>新しいしこりがある、または背中の形が変わった。</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>新しい痛みがあり、骨粗しょう症があるか、ステロイドの薬を飲んでいる。転んでいなくても同じです。</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>病気にかかりやすい、重い感染症にかかった、または薬物を注射している。</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>お腹に強い脈打ちを感じる。</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>腰や背中の痛みが次のようなら、受診を予約してください</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>数週間たってもよくならない、または悪くなる</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>ふだんのことができない</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>18歳未満または50歳を過ぎて初めての強い腰や背中の痛みである</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>毎朝30分を超えて背中や腰がこわばる状態が3か月以上続き、動くとやわらぐ</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>先に相談（医師、助産師、理学療法士）</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>この3か月以内の手術または骨折</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>この3か月以内の心臓の病気や不調</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>まだ動きの制限がある人工股関節または人工膝関節</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>骨粗しょう症、または背骨の骨折</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>妊娠中で、出血または骨盤の痛みがある、あるいは安静にするように言われている</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>運動を制限するように言われている</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>次のことを感じたらすぐにやめてください</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>鋭い痛み、刺すような痛み</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>脚や腕に走る痛みやしびれ、感覚の鈍さや消失</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>片脚の力が突然入りにくくなる感じ</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>めまい、気が遠くなる、吐き気、息切れ</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>胸の痛み、または突然のとてもひどい頭痛</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>保っているあいだに強くなる引っぱり感</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>ゆっくり姿勢を戻して休んでください。すぐにおさまらなければ、助けを求めてください。</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>新しいしびれ、感覚の鈍さや消失、力の入りにくさ：痛みがどんなに小さくても、やめてください。</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>軽く引っぱられる感じは大丈夫です。</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>張る感じはあっても、痛くないくらいに。やめるとやわらぎ、次の日までに消えるはずです。</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>やめて、助産師か産科に電話してください</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>出血したとき</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>水のようなものがもれたとき</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>お腹が張って痛むとき</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>ふくらはぎが痛い、または腫れたとき</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>赤ちゃんの動きが減ったとき</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>先に助けを求めるとき</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>腰や背中の痛みの多くは、数週間でよくなります。医師の診察が必要なものもあります。</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>ストレッチで引っぱられる感じがしてもかまいません。鋭い痛みや、脚に走るしびれがあってはいけません。</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>緊急：今すぐ電話で助けを求めてください</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>両脚のあいだやお尻のまわりのしびれ、感覚の鈍さや消失</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>おしっこやうんちが出にくい、がまんできない（新しく起きた）</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>性行為のときの感覚が急に鈍い、またはない</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>両脚が痛い、しびれる、力が入りにくい、または片脚の力が弱くなってきている</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>胸の痛み、または息がしにくい</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>背中、腰、お腹の突然のとても強い痛み、または気が遠くなり体が冷たい</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>交通事故やひどい転倒のあと</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>ストレッチの前に医師の診察を受けてください</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>発熱、またはとても具合が悪い</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>理由のわからない体重減少</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>がん（今または以前）</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>夜にひどくなり、休んでも楽にならない</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>骨粗しょう症またはステロイド、それに新しい痛み</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>ほかのサイン</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先に相談</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>手術または骨折、この3か月以内</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>制限のある人工股関節または人工膝関節</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>妊娠中で、出血または骨盤の痛み</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>運動を制限するように言われている</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>一度だけ確認</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>デスクがぐらつきません。</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>いすが動き出しません。何かに押しつけておきます。</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>靴がすべりません。</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>後ろに腕の長さだけの空きがあります。</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>マットが見える明るさを保ってください。起きる前に、まず横向きになってください。</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>特に慎重にとのことなので、いちばん小さな動きにしています。</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>人工股関節にまだ制限があるので、直角より深く曲げる、ねじる、脚を後ろへ引く動きは入れていません。</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>骨粗しょう症には小さくゆっくりした動きが合うので、深く丸める動きと強いひねりは省いています。</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>妊娠中は、あお向け、深いひねり、左右がそろわない立ち方を避けています。</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>妊娠中は、深いひねりと左右がそろわない立ち方を避けています。</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>しびれる脚には、ひざを曲げ、強く引かないのが合います。</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>人工膝関節では、ひざをついたり深く曲げたりしないほうがよいためです。</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>ひざをつくと痛いとのことなので、立つか座って行います。</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>両足は床につけたまま、しっかりしたものにつかまれます。</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>床に下りる必要はありません。</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>頭は上げたままです。</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>腕は低いまま、体重をかけません。</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>手首に体重をかけません。</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>この3か月以内に手術、骨折、心臓の病気や不調がありました。または運動を制限するように言われました。</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>脚に走る痛みやしびれ、感覚の鈍さや消失があります。</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>骨粗しょう症（骨がもろい）があります。または背骨を骨折したことがあります。</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>人工股関節を入れています。</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>人工膝関節を入れています。</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>妊娠しています。</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>ひざをつくと痛いです。またはひざをつかないように言われました。</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>床に下りて、また立ち上がるのが大変です。</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>ふらつきます。または今年転びました。</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>頭を下げるとめまいがします。または緑内障があるか、血圧がとても高いです。</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>腕を上げる、または腕で体を支えると痛いです。</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>手をついて体を支えると痛いです。</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>医師、助産師、理学療法士に相談しましたか？</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>やさしいストレッチは大丈夫と言われた</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>両脚ですか？ 片脚の力が弱くなっていますか？ 両脚のあいだの感覚が鈍い、またはないですか？ おしっこに問題がありますか？</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>その後、新しい痛みや突然の痛みがありますか？</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>まだ動きの制限がありますか？ または、入れてから3か月たっていませんか？</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>はい、またはわからない</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>3か月たっていませんか？ または、よく曲がりませんか？</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>ひざをついても大丈夫ですか？</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>出血か骨盤の痛みがありますか？ または、安静にするように言われていますか？</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>16週を過ぎていますか？</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>背すじを伸ばして座り、両手をひざに置いています。</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>骨盤が後ろへ倒れ、背中が丸くなります。</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>骨盤が前へ倒れ、胸の骨が上がります。</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>四つんばいで、背中は長く水平です。</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>背中が少し丸くなり、頭は水平のままです。</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>背中がまた長く水平になります。</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>ひざと前腕をつき、背中は長く水平です。</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>背中が天井に向かって丸くなり、前腕は硬めのクッションの上です。</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>お腹が少し下がり、胸の骨が上がります。</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>背中が天井に向かって丸くなり、頭は下がっています。</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>立って、両手を胸の高さで壁についています。</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>お尻が少し後ろへ動き、背中は長く、頭は上がっています。</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>デスクの前に立ち、両手を縁に置いています。</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>腕と背中が一本の長い坂になるまで、お尻が後ろへ動きます。</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>四つんばいです。</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>お尻が半分だけ後ろへ動き、背中は長いまま、おでこはクッションにのります。</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>お尻がかかとのほうで休み、腕は前へ伸び、おでこはクッションにのります。</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>ベッドであお向け、片ひざを上げ、両手で太ももの裏を持っています。</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>ベッドで片脚が半分まで伸び、ひざは曲がったまま、両手は太ももの裏を持っています。</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>デスクの前に立って両手を置き、片足は短い一歩先です。</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>お尻が少し後ろへ動き、両手はデスクのまま、前のひざはゆるんでいます。</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>デスクの横に立って片手を置き、片方のかかとは短い一歩先です。</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>お尻が後ろへ動き、長い背中が伸びた脚の上へ傾きます。</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>あお向けで片ひざを上げ、両手で太ももの裏を持っています。</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>脚が半分まで伸び、ひざは曲がったまま、両手は太ももの裏を持っています。</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>あお向けで両ひざを曲げ、片足にストラップをかけています。</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>ひざが股関節の上へ来ます。</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>脚が天井へ伸び、ストラップがその重みを支えます。</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>高くした座面に背すじを伸ばして座り、両足は床についています。</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>軽い伸びを感じるまで片方のかかとが前へすべり、背すじは伸びたままです。</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>デスクの前に立ち、足をそろえ、両手を置いています。</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>お尻が締まり、骨盤が後ろへ倒れます。ひざはゆるんでいます。</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>デスクの横に立って片手を置き、片足は後ろでかかとが上がっています。</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>骨盤が後ろへ倒れ、胸は高いままです。</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>両ひざがゆるみ、骨盤が前へすべります。</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>背を高く伸ばした片ひざ立ちで、片足が前にあります。</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>骨盤が後ろへ倒れ、ほかは動きません。</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>骨盤を後ろへ倒したまま、少し前へすべります。</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>ベッドであお向け、ひざを立て、腕は低く両わきにあります。</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>ベッドで、両ひざが片側の枕の上へ半分倒れ、両肩はついたままです。</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>高くした座面に背すじを伸ばして座り、胸の前で腕を組み、両足は床についています。</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>胸が少し片側へ向き、骨盤とひざは前を向いたままです。</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>背すじを伸ばして座り、胸の前で腕を組み、両足は床についています。</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>ひざと骨盤は前を向いたまま、胸、続いて頭が片側へ向きます。</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>あお向けでひざを立て、腕は低く両わきにあります。</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>両ひざが片側のクッションの上へ半分倒れ、両肩はついたままです。</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>あお向けでひざを立て、腕は横に広げています。</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>両ひざが片側へ倒れ、両肩は床についたままです。</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>高くした座面に背すじを伸ばして座り、両手は太ももの上です。</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>頭が片側へ向き、胸は動きません。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1に書き込めません。</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>こわばっていたが、あとで楽になった。</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>どこにもありません。これはデモです。</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>デモはデスクトップの状態を調べません</translation>
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
        <translation>%1が動いています。%2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>デスクトップのセッションにログインするか、次を試してください：dbus-run-session limber。バスがないと、Limberは通知を出せず、コマンドも受け取れません。</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>次で終了します：limber quit。それでも終わらないとき：pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>自分のストレッチ</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>ストレッチは全部で%1種。自分のものは%2にあります</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>誤りのあるファイルは全体が使われません。ほかのファイルは使われます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>まだありません。%1に作られます</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1、%2、バージョン%3、全ページ正常</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>以前のLimberが書いたものです。次に起動するとき新しい形式になります。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>チャイムによる案内はできます。音声を使うには、speech-dispatcherか、Qtのflite用プラグインを入れてください。</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>%1が話します</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>選んだ声%1がありません。%2は標準の声で話します</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>設定の「音声と音」で別の声を選んでください。</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>設定でオフになっています</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>音声エンジンが応答しません。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>席を離れたとき</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>画面ロック</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>キーボードから離れているあいだも時間が数えられます。</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>画面をロックしても、入力や操作がなくなるまでは離席になりません。</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>スリープは、復帰したあとに時計でわかります。</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>通知がオフのあいだも、デスクトップが許せばリマインダーが出ます。</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>全画面のウィンドウの上にもリマインダーが出ます。</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>映画やプレゼンテーションのあいだもリマインダーが出ます。</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>ほかの方法でわからない通話のあいだは、リマインダーが出ます。</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>リマインダーは入力の切れ目を待ちません。</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>ここにはないので、何も表示できません。</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>デスクトップの端末でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>%1がリマインダーを表示します（ボタンあり）</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1がリマインダーを表示します（ボタンなし）</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>リマインダーにはトレイから答えてください。</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>今は動いていません。最初のリマインダーのときに起動されます</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>通知サーバーを入れて起動してください。たとえばX11ではdunst、Waylandではmakoです。それまでは、時間になったものをトレイが示します。</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>通知を表示するプログラムが応答しません。</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>それを起動し直すか、ログインし直してください。</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>不明：%1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1が応答しません</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>パネルがアイコンを表示します（StatusNotifierItem）</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>パネルがアイコンを表示します（XEmbed）</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>アイコンを表示するパネルがありません</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>Limberは代わりにウィンドウを表示します。アイコンは、GNOMEでは拡張機能AppIndicator、swayではwaybarが表示します。</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>セッション：追加%1、変更%2、そのまま%3。</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>リマインダー：追加%1、変更%2、そのまま%3。</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>履歴は%1のものになりました（セッション：%2）。前の履歴は%3として残してあります。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>%2ステップ中%1、保持%3分%4秒</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>、不快感%1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>セッションはまだありません。
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2、ボタンあり</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2、ボタンなし</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>デスクトップのポータル</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>通知サーバーがリマインダーを表示しませんでした：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>始めるにはLimberを開いてください。</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>セッションバスがないため、リマインダーを通知として表示できません。</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>リマインダーを表示できません：%1 デスクトップのポータルが応答しません。xdg-desktop-portalを入れて、ログインし直してください。</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>30秒</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1分半</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>%1分後</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>おはようございます</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>一日が始まる前に、ゆっくり%1いかがですか？</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今日はしない</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>寝る前に</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>背中と腰のために、静かに%1。</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>今夜はしない</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>休憩の時間です</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>ストレッチ1種、%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>ストレッチ%Ln種、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>続きから再開しますか？</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>セッションが思いがけず閉じました。%2ステップのうち%1が保存されています。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>立って少し歩きましょう。相談がすむまでストレッチはお休みです。</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>行ってきます</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>1分後に休憩です</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>きりのよいところまでどうぞ。</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limberは起動中です。少ししてからもう一度試してください。</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>今はリマインダーがないので、答えるものがありません。</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>それを直すか、ファイルを別の場所に移してください。そうすればルーティンを保存できます。</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>システム（今はカメラなし）</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>システムがカメラの監視を許していません</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>システムバスがありません</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>システムバスもセッションバスもありません</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>logindも画面ロックもありません</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>セッションバスがありません</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>GNOMEのセッションマネージャーもPlasmaの電源管理もありません</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>通知を表示するものがありません</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1からはわかりません</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>GNOMEの設定がインストールされていません</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>サウンドサーバーが別のコンピューターにあります</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>サウンドサーバーが動いていません</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>Waylandコンポジターにつながりません</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>Waylandコンポジターがほかのプログラムのウィンドウを知らせません</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>Waylandコンポジター</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>Waylandコンポジターがなくなりました</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>Waylandコンポジターにシートがありません</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>Waylandコンポジターにext-idle-notify-v1もorg_kde_kwin_idleもありません</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>Xサーバーにつながりません</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>Xサーバーがなくなりました</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>ウィンドウマネージャー</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>全画面を知らせるウィンドウマネージャーがありません</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>XサーバーにSYNC拡張がありません</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>XサーバーにIDLETIMEカウンターがありません</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber：このモニターは暗くしてあります</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>数えた時間を保存します</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>Limber本体が止まりました。もう一度起動すると、このウィンドウがつながります。</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limberは動いていません。</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>標準入力から来たものを、取り込みのために保存できません。</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>標準入力から来たものは長すぎて取り込めません。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>終えたステップの一部が%1で保存を待っています</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>このデスクトップにはトレイがありません。Limberはこのウィンドウで動きます。</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>セッションの途中です。先に終えると、バックアップを復元できます。</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>それまでLimberは行った内容をメモリに保ち、書き込めるようになり次第書き込みます。</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>音声エンジンが応答しません。</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>音声エンジンが入っていません。パッケージqt6-speech-speechd-pluginかqt6-speech-flite-pluginを入れてください。</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>音声エンジン%1には、この言語の声がありません：%2。Speech Dispatcherとespeak-ngならあります。</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>セッションバスがないため、リマインダーを通知として表示できません。</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>通知サーバーが応答しません：%1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>通知サーバーが動いていないため、リマインダーを通知として表示できません。</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>通知サーバーが起動しません：%1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>ストレッチを始める</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>今回はスキップ</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今日はしない</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>今夜はしない</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30分</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Limberを開く</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Limberについて</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>limber::tray::Words</name>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>Next break in %1 of activity</source>
        <translation>パソコンをあと%1使うと休憩</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>次の休憩は%1ごろ</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>予定はありません</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>朝のセッションは%1から</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>夜のセッションは%1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>次の休憩は%1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>朝のセッションの時間です</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>夜のセッションの時間です</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>休憩の時間です</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>パソコンの前に人がいません</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>画面ロック中</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>スリープ中</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>全画面のウィンドウ</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>マイク使用中</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>キーボードかマウスの操作中</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>カメラ使用中</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>朝のセッション</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>夜のセッション</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>まもなく%1です</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1が待っています：%2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1まで延期</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>延期中</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>%1まで一時停止</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>再開するまで一時停止</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>セッション中</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>リマインダーはオフです</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、&#x200a;</translation>
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
        <translation>バージョン%1、MITライセンス</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>先に助けを求めるとき</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limberはやさしいストレッチを紹介します。医学的な助言ではなく、体の状態を調べることはできません。不安があれば、先に医師か理学療法士に相談してください。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>すべてこのコンピューターの中にあります。Limberはネットワークを一切使いません。</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>自分で追加</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>ストレッチのファイルをこのフォルダーに入れてください：</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>背中や腰の調子はどうでしたか？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>パソコンを離れて行ったセッション</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>背中や腰の調子はどうでしたか？ 0は不快感なし、10は考えられるいちばんひどい状態です。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>していない</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1（分）</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>ルーティンに追加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>休憩用に新しく作る</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>朝用に新しく作る</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>夜用に新しく作る</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>マイルーティン</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>%1に追加しました：%2。</translation>
    </message>
</context>
<context>
    <name>limber::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>アニメーションの代わりに静止した姿勢</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>ストレッチを見せる人</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>トレイで静かに待ちます</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>うまくいきませんでした。%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>左%1、右%2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>気づかず</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>今もそうですか？</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>Limberの対応</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>当てはまるものに印をつけてください。なければそのままでかまいません。</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>このコンピューターの設定に保存されます。外には出ません。</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>まだ答えていない質問があります。答えるまで、ストレッチはありません。</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>今のところストレッチはありません。Limberは立って少し歩くようお知らせします。</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>また行う</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1はお休み中</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>3回痛みがありました。%1に再開します。</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>ストレッチで一日を始める</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>最初に席についたときにお知らせ</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>朝の始まり</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>朝の終わり</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>ストレッチで一日を終える</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>この時刻か、次に席にいるときにお知らせ</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>夜の時刻</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>3:00までは同じ夜に数えます</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>やり方</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>痛い</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>音を消す</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>音を出す</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面を終了</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>助けを求めるとき</translation>
    </message>
</context>
<context>
    <name>limber::ui::CueBlock</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DataSection</name>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>すべてこのコンピューターの中にあります。Limberはネットワークを一切使いません。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>自分のストレッチとルーティン</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>書き出しと取り込み</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>1つのファイル（JSON）…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>表（CSV）…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>削除したものも含む、履歴のすべて</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>まだここにないものを加えます。内容が違うときは、最後に編集したほうが残ります。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>バックアップ中…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>毎週のコピー</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>Limberが自動で作り、最新の5つを残します</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>複数のコンピューター</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>共有フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>共有をやめる</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共有フォルダー</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>最初から始める</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>このコンピューターで、Limberを入れたばかりの状態に</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>履歴とそのメモ、設定、「私の体」の回答を削除します。共有はオフになります。自分のストレッチとルーティンは残ります。書き出したファイルと、共有フォルダーの中のものも残ります。</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>今すぐすべて削除</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>バックアップを残す</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>先にもう1つ作ります。オフにすると、バックアップも削除されます。</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>ありません。別のプログラムが複数のコンピューターで同じ内容に保つフォルダーを指定してください。それぞれのコンピューターが自分の履歴をそこに置き、ほかの履歴を読みます。</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>%1の履歴を復元</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>今の履歴を、このコピーに置き換えますか？ 先にコピーを確認し、今ある履歴も残しておきます。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>確認して復元中…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>履歴の書き出し先</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>表の書き出し先</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>履歴の取り込み</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>書き出した履歴 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>取り込み中です。何年分もの履歴には時間がかかります…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>コンピューターどうしで共有するフォルダー</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>セッションの実行中です。先に終了してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>今日の一日</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1、%2、完了</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1、%2、見送り</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1、%2ごろ</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>次のストレッチは%1ごろ</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>セッションのあとに背中や腰の調子を記録すると、ここに線が始まります。</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%2は%1、今は%3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>およそ%1、%2と同じくらい</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>不快感</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>不快感の移り変わり</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>やさしい方法：%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>このストレッチの絵はまだありません。言葉ですべて説明しています。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>右側。左側を表示</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>左側。右側を表示</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1：使えます</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1：ここでは使えません</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1：動きません</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>このコンピューターでLimberが使えるもの</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>矢印キーで上下に動きます</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>ドラッグするか、矢印キーで動かします</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>少ない</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>多い</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>休息日（連続は続きます）</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>点は、連続を保った休息日です。色が濃いほど、長く行った日です。</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>一年の記録</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1：休息日、連続に数えます</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, time</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryList</name>
    <message>
        <source>Add a session</source>
        <translation>セッションを追加</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>すべての日を表示</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>前の日を表示</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>連続に数えます。何も失われません。</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>この日のセッションはありません。</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>ストレッチごとの時間（分）</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>休憩を始める</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>最初のマスが待っています。</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>セッションを終えるたびに、その日に色がつきます。始めるには3分で十分です。</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>セッションを追加</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>今は履歴を読めません</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>何も変更、削除されていません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>セッションを削除しました。</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>線：柔軟性のためには、片側につき週10分ほどで足ります。</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>この30日</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>床で</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>デスクで</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>やさしい</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>ストレッチを始める</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>先に助けを求めるとき</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>再開するまで</translation>
    </message>
</context>
<context>
    <name>limber::ui::NextStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>次の予定</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>リマインダーをオン</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>私の体</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>先に助けを求めるとき</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>%1ごろ</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>立って少し歩きましょう。相談がすむまでストレッチはお休みです。</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>相談がすむまでストレッチはお休みです。Limberは歩くようお知らせします。</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>別のもの：%1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>行ってきます</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今始める</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>あとで、%1後</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今日はしない</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>今夜はしない</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>覚えておきたいことは？ 自分用のメモです。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>毎日違う人</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>ストレッチを知らせる</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>パソコン使用中</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>時計どおり</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>決まった時刻</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>好きなだけ追加できます</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>離席とみなす時間</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>離席したら</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>止まる</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>リマインダーの開始時刻</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>リマインダーの終了時刻</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>On</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>次のあいだは待つ…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>カメラがオン</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>おやすみモードがオン</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>ウィンドウが全画面</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>プレゼンテーションや映画の再生中</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>入力中（長くて1分）</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limberは確かめません</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>情報元：%1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>このデスクトップではわかりません：%1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>1分前に予告</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>小さなお知らせ、音なし</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>延期する時間</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>パソコンを使う時間だけ数えます</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>設定した時間帯の始まりから</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>一覧にした時刻に</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>席を立ったので、それも休憩です</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>止まったところから続きます</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>離れている時間も数えます</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>曜日ごとに時間帯が違います。ここで変えると同じになります</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>ストレッチを追加</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>ルーティンの名前</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>これは自分のファイルにあります。そのファイルで変えるか、コピーを作ってここで変えてください。</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ルーティンの内容</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>最初のストレッチの前</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>準備する時間</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>最後のストレッチのあと</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>落ち着く時間</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>コピーを作る</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>自由に変えられる別のルーティン</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>Limberの元の形</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>自分の変更がない、最初の状態</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>このルーティンに加えた変更はなくなります。</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>元の形にする</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>変更を残す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>ルーティンを削除…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>ルーティンはなくなりますが、行った分は履歴に残ります。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>ルーティンにはストレッチが少なくとも1つ必要です。先に別のものを追加してください。</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>%1を外しました</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1、%3個中%2番目</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>ルーティンには名前が必要です。</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>まだ何もありません</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>%1を動かす</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> 往復</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>%1の往復数</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>%1の秒数</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1の詳細</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1：やり方</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>やり方</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> 回</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1：回数</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1：左右の順番</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>左を全部、次に右</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>左右交互</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>1往復</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>姿勢をとる</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>ポーズに入る・戻る</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>左右の入れ替え</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1、左右交互</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1、左、次に右</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>自分で変更</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>順番に</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>短いものを一つずつ順に</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>%1の内容を見る</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>ルーティンの種類</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>新しいルーティン</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>マイルーティン</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1のコピー</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>先に助けを求めるとき</translation>
    </message>
</context>
<context>
    <name>limber::ui::Script</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 to go</source>
        <translation>ステップ %1/%2 · 残り %3</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>これで終わりです</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>姿勢をとります</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>楽なところで保ちます</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>少し休みます</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>ゆっくり2回呼吸します。準備ができたら起き上がってください。</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>ゆっくり戻ります</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>入ったときと同じ道すじで</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>同じことをもう一度</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>開始まで</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>ゆっくり入る</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>力を抜く</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>休む</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り%2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>一時停止中、残り%1</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>吸う</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>吐く</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>これで終わりです</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>少し休みます</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>これが最後のステップです</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>このあと、%1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>このあと、%1</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>画面を見なくて大丈夫です。1往復はゆっくりした1呼吸です。</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>画面を見なくて大丈夫です。ゆっくりした呼吸で約%Ln回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2ステップのうち%1が完了</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>動きの中の位置</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>背中や腰の調子はどうでしたか？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>背中や腰の調子はどうでしたか？ 0は不快感なし、10は考えられるいちばんひどい状態です。</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>それでもいつもの形で</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>ここでやめますか？</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>痛い</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>セッションを終える</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>このストレッチをスキップ</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>やさしい形にする</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>ゆっくり戻ります</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>入ったときと同じ道すじで</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>今行っています</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>不快感 %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されていません：%1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>まだ保存されていません。Limberが預かり、できるようになりしだい保存します。</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>まだ何も行っていません。</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>行った%1は保存されています。</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>このルーティンはもう一覧にありません。</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>痛みがあったため、すべてお休み中です。代わりに歩きましょう。「私の体」でまた始められます。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>デスクでストレッチする前に</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>問題ありません</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>今もそうですか？</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>これは少し前の回答です。体は変わるので、もう一度お聞きします。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>私の体</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1はこれから1週間お休みです。行った分は数えます。</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>2回目なので、やさしい形で続けます。</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>2回目です。もっとやさしい形はないので、今日はお休みにします。</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>今は止まっています。行った分は数えます。</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>音声ガイド</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>チャイム</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>カウントダウン</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>設定でくわしく</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>助けを求めるとき</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>このデスクトップはウィンドウの位置を自分で決めます。全画面は選んだところに出ます。</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>最初から全画面。Fキーで戻ります</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>ほかのモニターを暗くする</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>クリックすると明るくなります</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>ポインターのある画面</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（接続なし）</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>朝のセッション</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>夜のセッション</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>朝、完了</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>休憩、完了</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>夜、完了</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>ストレッチ、完了</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>次は左側です</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>次は右側です</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>1 slow round</source>
        <translation>ゆっくり1往復</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>ゆっくり%Ln往復</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>先に助けを求めるとき</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>朝、夜</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>私の体</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>音声と音</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>セッション画面</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>About</source>
        <translation>アプリについて</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>自分のデータ</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>やり方</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>伸びを感じるところ</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>役に立つ理由</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>よくある間違い</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>次のときは今は行わない</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>助けを求めるとき</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>音声ガイド</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>ストレッチ、左右、時間を読み上げます。外には何も送りません</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>コンピューターの標準の声</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>話す量</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短く</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>チャイム</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>開始、中間、終了</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>カウントダウン</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>最後の3秒に小さな音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>音声とチャイムの音量。通話中はどちらも鳴りません</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>体幹回旋、左側。ひざを倒します。</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>おだやか</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>やや速い</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>速い</translation>
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
        <translation>半分です</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>さん</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>に</translation>
    </message>
    <message>
        <source>One</source>
        <translation>いち</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>では、ゆっくり戻ります</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>力を抜きます</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>これで終わりです。準備ができたら起き上がってください</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終わりです</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>同じことをもう一度</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1、左側</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1、右側</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>%1、そのまま保ちます</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>そのまま保ちます</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>最後の1回です</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a spoken sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>limber::ui::StillTrue</name>
    <message>
        <source>Yes, still true</source>
        <translation>はい、今もそうです</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>もう違います</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>%1は休息日でした。連続に数えます。</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>週に1日の休息日も計画のうちです。</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>今日は始めるのによい日です</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>週に1日の休息日も計画のうちです。今週は%1でした。</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>週に1日の休息日も計画のうちです。</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>これまでの最長：%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>ストレッチ一覧へ</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>やり方</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>今試す</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>次のときは今は行わない</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>先に助けを求めるとき</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>やり方</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>役に立つ理由</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>よくある間違い</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>もう一度ストレッチ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>助けを求めるとき</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>背中や腰の調子はどうですか？ 0は不快感なし、10は考えられるいちばんひどい状態です</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>背中や腰の調子はどうですか？</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>不快感なし</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>いちばんひどい</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>かなり強いですね。次のストレッチの前に「助けを求めるとき」を見てください。</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>このコンピューターに保存しました</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>一部を保存できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>左と右</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1、全%2ステップ</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2ステップ中%1</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>行った分は数えます。%1。</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>時刻を追加</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>リマインダー%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>今始める</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>リマインダーを再開</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>リマインダーをオン</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>%1は休息日でした</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今日はしない</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>今夜はしない</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>立って少し歩きましょう</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>ルーティンがまだありません</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>相談がすむまでストレッチはお休みです。</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>設定で選んでください。</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>%1に完了</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>始める：%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>あと1日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>あと%Ln日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1、休息日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>気をつけることはありますか？</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>Limberは、体に合わないものを別のものに替えます。設定の「私の体」でいつでも見直せます。</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>朝の始まり</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>朝の終わり</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>夜の時刻</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>毎日、数分</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>Limberはストレッチの時間をお知らせし、やり方を見せます。
一日はいつ始まり、いつ終わりますか？</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>最初に席についたとき、%1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>日中</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>パソコンを使っているあいだ、%1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>寝る前に、%1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>休憩の間隔</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>試す（%1）</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>一つ試しましょう</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>音声で案内する</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>画面が見えないストレッチもあります</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>すべてこのコンピューターの中に</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>アカウントもネットワークも不要</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>今はできません。「私の体」に、先に相談が必要な回答があります。</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>いすに座った小さなキャットキャメルを、ゆっくり数往復。Limberが声で案内します。</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>Limberへようこそ、%1/%2ページ</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Limberへようこそ</translation>
    </message>
</context>
<context>
    <name>limber::ui::Words</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、&#x200a;</translation>
    </message>
    <message>
        <source>%1, on the floor</source>
        <translation>%1、床で</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1、デスクで</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1ステップ、約%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Lnステップ、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>左右ゆっくり%Ln往復ずつ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>ゆっくり%Ln往復</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%1秒を%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>左右各%1</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, a day of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd d</source>
        <comment>date format, a day of this month</comment>
        <translation>d日（dddd）</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, a day of this year</comment>
        <translation>M月d日（dddd）</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1セッション</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Lnセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2ステップ中%1</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1ステップ</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>全%Lnステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1日連続</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>%Ln日連続</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>おはようございます</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>寝る前に</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>休憩の時間です</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>次：朝のセッション</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>次：夜のセッション</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>次のストレッチ</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>明日 %1まで</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2まで</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>席に戻ったらお知らせします。</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>通話が終わるまで待ちます。</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>全画面のウィンドウがあるあいだ待ちます。</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>プレゼンテーションが終わるまで待ちます。</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>入力の切れ目を待ちます。</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>おやすみモードのあいだ待ちます。</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>あと%1</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>パソコンから離れている時間は数えません。</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>体を動かすのによいときです</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>手が空いたら</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>よいタイミングを待っています。</translation>
    </message>
    <message>
        <source>later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>「あとで」を選びました。</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>リマインダーは一時停止中</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>ただいま</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>ストレッチ中です</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>いつでもどうぞ</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>リマインダーはすべてオフです。</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>セッション：追加%1、変更%2、そのまま%3。</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>リマインダー：追加%1、変更%2、そのまま%3。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました：%1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>バックアップを復元しました（%1）。前の履歴は%2として残してあります。</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>すべて削除しました。最後のバックアップを%1として残してあります。</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>すべて削除し、何も残していません。</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>バックアップ、%1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Limberの更新前、%1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>バックアップの復元前、%1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>まだ読んでいません。Limberは手の空いたときに確認します。</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>前回の読み取り：%1 %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1分%2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1ステップ、%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Lnステップ、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。&#x200a;</translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>ファイルマネージャーが応答しません。場所はこちらです：%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>前の年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>次の年</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1、%2</translation>
    </message>
</context>
</TS>
