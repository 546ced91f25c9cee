<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>Es gibt keinen Session-Bus.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>Das Portal des Desktops kann das nicht. Versuch es in den Einstellungen des Desktops für Programme, die beim Anmelden starten.</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>Um dich ans Dehnen zu erinnern.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Rumpfdrehung</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>Unterer Rücken, Flanken, Hüfte</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Leg dich auf den Rücken, Knie gebeugt</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Füße und Knie zusammen, Arme zur Seite</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Lass beide Knie nach {links|rechts} sinken</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Beide Schultern bleiben schwer auf dem Boden</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>Lass die Knie nur so weit sinken, dass beide Schulterblätter unten bleiben.</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>Auf dem Boden, leichter</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Füße weiter weg, Arme weiter unten</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Beide Knie halb nach {links|rechts}</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Leg sie auf ein Kissen, Schultern schwer</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>Füße weiter weg, Knie nur halb. Leg sie auf ein Kissen.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>Im Bett</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>In der Mitte des Bettes, Arme unten</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Beide Schultern bleiben schwer auf dem Bett</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>Dieselbe kleine Drehung, im Bett.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sitz aufrecht, Arme vor der Brust gekreuzt</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mitte der Sitzfläche, beide Füße fest am Boden, Stuhl am Tisch oder an der Wand</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dreh die Brust nach {links|rechts}</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Knie und Hüften bleiben zum Tisch gerichtet</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>Arme gekreuzt. Wenn dein Stuhl sich nicht dreht, darf eine Hand am äußeren Knie dich stützen; sie zieht nicht.</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>Am Schreibtisch, leichter</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stell den Sitz höher: Hüften höher als die Knie</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dreh dich ein wenig nach {links|rechts}</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Beide Füße bleiben flach, die Knie bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>Eine kleinere Drehung auf höherem Sitz.</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>Im Sitzen, nur der Kopf</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sitz aufrecht, beide Füße flach</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Hüften höher als die Knie, Arme offen oder unten</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Schau langsam nach {links|rechts}</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Deine Brust bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>Nur der Kopf dreht sich. Es zählt als Rumpfdrehung.</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>Seiten des Rumpfes</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>Äußere Hüfte</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>Leg dich auf den Rücken. Beuge die Knie, Füße und Knie zusammen.</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>Öffne die Arme weit und lass beide Schultern schwer werden.</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>Atme aus und lass die Knie zu einer Seite sinken. Die Füße dürfen auf die Kante rollen.</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>Halte an, solange beide Schulterblätter noch den Boden berühren.</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>Dreh den Kopf zur anderen Seite, wenn das angenehm ist. Bleib und atme.</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>Zieh den Bauch leicht ein, bring die Knie zurück nach oben und mach die andere Seite.</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>Beim Sitzen bleibt der untere Rücken stundenlang in einer Haltung. Eine langsame Drehung bewegt ihn wieder und lässt die Muskeln an den Seiten des Rumpfes locker werden.</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>Die gegenüberliegende Schulter hebt sich. Geh lieber weniger weit.</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>Die Knie gehen auseinander.</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>Die Knie mit der Hand nach unten drücken.</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>Wippen oder schnell fallen lassen.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>Den Atem anhalten.</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>Für deine Hüfte oder deinen Rücken gelten nach einer Operation noch Regeln.</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>Du hast dir in den letzten drei Monaten einen Knochen im Rücken gebrochen.</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>Beim Drehen ziehen Schmerz oder Kribbeln ein Bein hinunter.</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>Kleiner: bei Osteoporose, in der Schwangerschaft. Arme weiter unten: bei schmerzender Schulter. Füße weiter weg: bei neuem Knie.</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 bis 10 Sekunden, 2- oder 3-mal je Seite, morgens und abends</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Ein tiefer Atemzug, 8- bis 10-mal, Seiten im Wechsel</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Kindhaltung</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>Ganzer Rücken, Hüften</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Komm in den Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Große Zehen nah beieinander, Knie so weit, wie du magst</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Schieb den Po Richtung Fersen, Arme lang</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nichts erzwingen. Leg die Stirn auf die Matte oder ein Kissen</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>Ganz zurück, mit einem Kissen, wo immer du eins magst.</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>Auf dem Boden, halb</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Knie weit, ein Kissen vor dir</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Schieb den Po halb zurück, Rücken lang</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stirn auf die Fäuste, Rücken nicht runden</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>Halb, mit langem Rücken. Der NHS lehrt es so, mit kurzen Haltezeiten: Das ist unsere Form für den Morgen.</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stell dich eine Armlänge vor den Tisch</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Hände an die Tischkante, Knie locker. Der Tisch darf nicht wackeln</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Geh zurück, beug dich vor, Rücken lang</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Häng dein Gewicht nicht daran. Komm langsam hoch</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>Arme und Rücken bilden eine lange Schräge. Nicht an Glas, einem Tastaturauszug oder einem hochgefahrenen Tisch; im Zweifel nimm eine Wand.</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>An Wand oder Tisch, leichter</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Hände an die Wand, auf Brusthöhe</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oder an einen Tisch, der nicht wackelt. Füße nebeneinander</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Geh zurück, beug dich etwas vor, Kopf hoch</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Weniger als halb hinunter, Rücken lang</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>Hände auf Brusthöhe, weniger als halb vorbeugen.</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>Seiten des Rückens</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>Beginne im Vierfüßlerstand. Große Zehen nah beieinander, Knie so weit, wie du magst.</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>Atme aus und schieb die Hüften zurück Richtung Fersen.</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>Lass die Brust sinken und schieb die Hände nach vorn.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>Leg die Stirn auf die Matte, ein Kissen oder deine Fäuste.</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>Lass die Schultern locker und atme in den unteren Rücken.</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>Zum Aufrichten drück die Hände in den Boden und wandere mit ihnen zurück.</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>Das hält die Wirbelsäule in Bewegung und gibt den Muskeln des unteren Rückens Gelegenheit, locker zu lassen.</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>Die Hüften mit Gewalt zu den Fersen bringen.</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>Schultern an den Ohren.</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>Den Kopf ohne Halt hängen lassen.</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>Zwickende Knie aushalten.</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>Sich schnell hineinfallen lassen.</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>Ein Knie tut weh oder beugt sich nicht weit.</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>Für deine Hüfte gelten noch Regeln.</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>Dir wird schwindlig, wenn du den Kopf hängen lässt.</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>Halb: in der ersten Stunde des Tages, bei Osteoporose, bei Schmerzen im Bein. Knie weit: in der Schwangerschaft. Eine Rolle unter die Knöchel: bei schmerzenden Knöcheln.</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Ein tiefer Atemzug, 8- bis 10-mal, mit geraderem Rücken</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>20 bis 30 Sekunden, Hände am Tisch</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Katze-Kamel</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>Wirbelsäule, sanft in beide Richtungen</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Hände unter den Schultern, Knie unter den Hüften, Ellbogen locker</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Atme aus, mach den Rücken rund</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Atme ein, lass den Bauch sinken</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Zwei Drittel des Weges, an den Enden nicht drücken</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>Langsam zwischen rund und offen, etwa zwei Drittel des Weges.</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>Auf dem Boden, kleiner</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Hände unter den Schultern, Knie unter den Hüften, Kopf in einer Linie</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Atme aus, Rücken ein wenig rund</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Atme ein, Rücken wieder gerade</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nicht durchhängen, Kopf bleibt in einer Linie</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>Klein: ein wenig rund, dann wieder gerade, Kopf in einer Linie.</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>Auf den Unterarmen</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Komm auf Unterarme und Knie</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ellbogen unter den Schultern auf einem Kissen, oder auf die Fäuste gestützt</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sink nicht in die Schultern</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>Die kleine Form auf Unterarmen oder Fäusten: kein Gewicht auf gebeugten Handgelenken.</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sitz aufrecht, Hände auf den Knien</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mitte der Sitzfläche, Füße flach, Stuhl am Tisch oder an der Wand</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Atme aus, mach den Rücken rund</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Atme ein, heb das Brustbein</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Schultern bleiben tief, an den Enden nicht drücken</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>Dieselben langsamen Runden, im Sitzen.</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>Am Schreibtisch, kleiner</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sitz aufrecht, Hände auf den Oberschenkeln</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stell den Sitz höher: Hüften höher als die Knie, beide Füße flach</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Atme aus, kipp das Becken nach hinten</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Atme ein, kipp das Becken nach vorn</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Klein, und der Kopf bleibt gerade</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>Ein kleines Kippen des Beckens auf höherem Sitz, Kopf gerade.</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Ganze Wirbelsäule</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>Komm in den Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>Atme aus. Mach den Rücken rund und lass den Kopf folgen.</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>Atme ein. Lass den Bauch sinken, heb das Brustbein und schau leicht nach vorn.</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>Beweg dich langsam zwischen beidem, wie eine Welle vom Becken bis zum Kopf.</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>Bleib in der angenehmen Mitte. An keinem Ende drücken.</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>Es bewegt die ganze Wirbelsäule bei wenig Last, während Rücken- und Bauchmuskeln sanft arbeiten.</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>Hetzen.</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>Die Enden erzwingen.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>Den Kopf in den Nacken werfen.</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>Nur den oberen Rücken oder nur das Becken bewegen.</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>Die Ellbogen beugen oder in die Schultern sinken.</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>Ein Handgelenk oder eine Schulter ist frisch verletzt.</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>Im Sitzen, wenn Knien wehtut. Kleiner: bei Osteoporose. In der Schwangerschaft: rund, dann gerade; nicht durchhängen.</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 oder 6 langsame Runden, nichts erzwingen. Seine dauern 3 bis 4 Sekunden; unsere sind langsamer, je ein Atemzug</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Fünf Atemzüge, im Sitzen</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Beinrückseite</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Rückseite des Oberschenkels</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>Auf dem Boden, mit Gurt</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Leg dich hin, Gurt um den {linken|rechten} Fuß</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Beide Knie gebeugt, {rechter|linker} Fuß flach</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Streck das {linke|rechte} Knie, Ferse nach oben</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Beide Hüften bleiben schwer. Das Knie darf etwas gebeugt sein</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>Mit Gurt, Gürtel oder Handtuch. Das andere Knie bleibt gebeugt.</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>Auf dem Boden, Knie gebeugt</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Leg dich hin, Hände hinter dem {linken|rechten} Oberschenkel</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Heb die {linke|rechte} Ferse, Knie gebeugt</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Schultern und Nacken bleiben locker</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>Hände hinter dem Oberschenkel, Knie gut gebeugt, Oberschenkel nicht ganz oben.</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>In der Mitte des Bettes, {rechter|linker} Fuß flach</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>Dasselbe mit gebeugtem Knie, im Bett.</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stell die {linke|rechte} Ferse einen Schritt vor</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Zehen hoch, eine Hand am Tisch</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Beug dich aus der Hüfte vor, Rücken lang</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Vorderes Knie etwas gebeugt, Rücken nicht runden</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>Im Stehen, die Ferse einen kurzen Schritt vorn am Boden, eine Hand am Tisch. Nie auf einem Stuhl.</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stell die {linke|rechte} Ferse knapp vor dich</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Beide Hände am Tisch, Knie locker</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Beug dich ein wenig aus der Hüfte vor</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dein Rücken bleibt lang</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>Kurzer Schritt, wenig vorbeugen, Knie locker, beide Hände am Tisch.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sitz aufrecht auf hochgestelltem Stuhl</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mitte der Sitzfläche, Stuhl am Tisch oder an der Wand</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Schieb die {linke|rechte} Ferse langsam vor</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nicht vorbeugen. Stopp, sobald es sanft zieht</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>Sitz aufrecht und schieb eine Ferse vor, bis es sanft zieht. Nicht vorbeugen.</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>Wade, ein wenig</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>Leg dich auf den Rücken, beide Knie gebeugt. Leg einen Gurt um einen Fuß.</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>Bring dieses Knie über die Hüfte.</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>Atme aus und streck langsam das Knie, Ferse zur Decke.</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>Halte an, wenn es in der Mitte der Oberschenkelrückseite sanft zieht.</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>Der andere Fuß bleibt unten, beide Hüften bleiben schwer und die Schultern locker.</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>Beuge das Knie zum Lösen, setz den Fuß ab, wechsle das Bein.</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Langes Sitzen kann die Beinrückseiten steif machen. Vielen fällt das Bücken leichter, wenn diese lockerer sind. Etwa 10 Minuten pro Woche reichen für die Beweglichkeit (eine Übersicht über 189 Studien zu statischem Dehnen, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>Das Knie durchdrücken und reißen.</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>Den unteren Rücken runden, um weiter zu kommen.</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>Die Hüften heben oder verdrehen sich.</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>Schultern und Nacken verspannen sich.</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>Fest an den Zehen ziehen. Es soll in der Mitte des Oberschenkels ziehen, nicht in der Kniekehle.</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>Es schickt Schmerz, Kribbeln oder Taubheit das Bein hinunter.</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>Dort ist dir ein Muskel gerissen.</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>Beuge das Knie mehr, wenn ein Bein kribbelt. Im Sitzen, wenn du schwanger bist.</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 bis 60 Sekunden, 2- oder 3-mal je Bein</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Bis 10 zählen, bis zu 10-mal je Bein, das andere Knie gebeugt</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 Sekunden bis eine Minute, eine Ferse vorn</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 Sekunden, 2- bis 4-mal je Bein</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Vorderseite der Hüfte</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Knie dich auf das {linke|rechte} Knie</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ein Polster unter das Knie, {rechter|linker} Fuß nach vorn</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Richte das Becken auf, gleite nach vorn</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Bleib aufrecht: kein Hohlkreuz</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>Im Halbkniestand. Erst das Becken aufrichten, dann ein paar Zentimeter gleiten.</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>Auf dem Boden, nur Becken</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ein dickes Polster unter das Knie, {rechter|linker} Fuß nach vorn</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Spann den Po an, richte das Becken auf</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nicht nach vorn gleiten, aufrecht bleiben</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>Im Halbkniestand, nur das Becken aufrichten, kein Gleiten.</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Geh mit dem {linken|rechten} Fuß zurück</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Halt dich am Tisch fest, mit beiden Händen, wenn du schwankst. Ferse hoch</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kurzer Schritt, Knie locker, unterer Rücken ruhig</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>Im Stehen, ein Fuß hinten, Hand am Tisch. Schuhe, die nicht rutschen; nie ein Stuhl mit Rollen.</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>Am Schreibtisch, nur anspannen</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Steh aufrecht, beide Hände am Tisch</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Füße nebeneinander, Knie locker</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Spann den Po an, richte das Becken auf</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nicht nach vorn gleiten, weiteratmen</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>Füße nebeneinander, beide Hände am Tisch: anspannen und Becken aufrichten, kein Gleiten.</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Vorderseite des Oberschenkels</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>Knie dich auf ein Knie, den anderen Fuß nach vorn. Polstere das Knie.</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>Werde groß, Rippen über dem Becken, Hände auf dem vorderen Oberschenkel oder an etwas Festem.</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>Spann auf der Seite des hinteren Beins den Po an und richte das Becken auf. Viele spüren die Dehnung schon jetzt.</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>Lass das Becken aufgerichtet und gleite mit den Hüften ein paar Zentimeter nach vorn.</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>Halte an, wenn es vorn an der Hüfte zieht. Der untere Rücken bleibt ruhig.</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>Geh sanft zurück, löse die Haltung, wechsle die Seite.</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Stundenlanges Sitzen hält die Vorderseite der Hüften gebeugt. Das hier öffnet sie wieder. Etwa 10 Minuten pro Woche reichen für die Beweglichkeit (eine Übersicht über 189 Studien zu statischem Dehnen, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>Ins Hohlkreuz gehen und sich vorbeugen.</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>Tief in den Ausfallschritt gehen, ohne das Becken aufzurichten.</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>Das vordere Knie fällt nach innen oder geht weit über die Zehen hinaus.</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>Die Hüften drehen sich auf.</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>Ohne Polster auf der Kniescheibe knien.</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>Für deine Hüfte gelten noch Regeln, wie weit das Bein nach hinten darf.</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>Im Stehen, wenn Knien wehtut. Nur anspannen, nicht gleiten, wenn dein Rücken ins Hohlkreuz geht oder zwickt. Beide Hände am Tisch: wenn du unsicher stehst.</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 Sekunden, zweimal je Seite, jeden Tag</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>15 bis 30 Sekunden; das Aufrichten des Beckens bringt die Dehnung</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 Sekunden bis eine Minute, im Stehen</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Hüften und Rücken</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Beine und Drehung</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Alle fünf am Schreibtisch</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Alle fünf auf dem Boden</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Abends, länger</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber zeigt sanfte Dehnübungen. Es ist kein Arzt und kann deinen Körper nicht untersuchen. Wenn du unsicher bist, frag zuerst in einer Arzt- oder Physiotherapiepraxis.</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>Für Erwachsene.</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>Notfall: hol jetzt Hilfe</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>Ruf die örtliche Notrufnummer an (112, 999, 911), wenn du Rückenschmerzen hast und mindestens eines davon zutrifft:</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>Zwischen den Beinen, rund um den Po oder im Intimbereich fühlt es sich taub an oder kribbelt. Das Abwischen fühlt sich vielleicht anders an.</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>Pinkeln fällt dir schwer, du verlierst Urin oder du spürst nicht, wann du musst. Oder du kannst den Stuhl nicht halten.</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>Sex fühlt sich plötzlich taub an, oder eine Erektion kommt nicht mehr.</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>Beide Beine schmerzen, kribbeln, werden taub oder fühlen sich schwach an.</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>Ein Bein oder ein Fuß wird schwächer.</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>Du hast Schmerzen in der Brust, oder du bekommst nicht genug Luft.</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>Ein plötzlicher, sehr starker Schmerz in Rücken oder Bauch. Oder dir ist, als würdest du gleich ohnmächtig, dir ist kalt und du schwitzt.</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>Es begann nach einem Unfall, einem schlimmen Sturz oder einem harten Schlag.</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>Nicht dehnen. Nicht warten. Nicht selbst fahren.</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>Ruf heute einen Arzt oder eine Ärztin an. Nicht dehnen, bis man dir dort sagt, dass es sicher ist.</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>Du hast Fieber oder Schüttelfrost, oder du fühlst dich sehr krank.</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>Du nimmst ab und weißt nicht, warum.</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>Du hast Krebs oder hattest früher Krebs.</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>Ruhe lindert den Schmerz nicht, oder nachts ist er viel schlimmer.</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>Der Schmerz sitzt weit oben, zwischen den Schulterblättern.</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>Der Schmerz wird schlimmer, wenn du hustest, niest oder Stuhlgang hast.</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>Du hast eine neue Beule oder einen neuen Knoten, oder dein Rücken hat seine Form verändert.</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>Du hast Osteoporose (dünne Knochen) oder nimmst Kortisontabletten, und der Schmerz ist neu. Auch ohne Sturz.</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>Du wirst leicht krank, hattest eine schwere Infektion oder spritzt dir Drogen.</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>Du spürst ein starkes Pulsieren im Bauch.</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>Vereinbare einen Arzttermin, wenn der Schmerz</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>nach ein paar Wochen nicht besser ist oder schlimmer wird</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>dich von alltäglichen Dingen abhält</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>dein erster schlimmer Rückenschmerz unter 18 oder über 50 ist</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>deinen Rücken seit drei Monaten oder länger jeden Morgen mehr als eine halbe Stunde steif macht und Bewegung hilft</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>Frag zuerst (Arztpraxis, Hebamme oder Physiotherapie)</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>Eine Operation oder ein Knochenbruch in den letzten drei Monaten</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>Herzprobleme in den letzten drei Monaten</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>Eine neue Hüfte oder ein neues Knie, für die noch Regeln gelten</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>Osteoporose (dünne Knochen) oder ein gebrochener Knochen im Rücken</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>Schwanger mit Blutung oder Beckenschmerzen, oder dir wurde gesagt, du sollst dich schonen</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>Dir wurde gesagt, du sollst körperliche Bewegung einschränken</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>Hör sofort auf bei</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>scharfem oder stechendem Schmerz</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>Schmerz, Kribbeln oder Taubheit, die ein Bein oder einen Arm hinunterziehen</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>einem Bein, das sich plötzlich schwach anfühlt</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>Schwindel, Ohnmachtsgefühl, Übelkeit oder Atemnot</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>Brustschmerz oder plötzlichem, sehr starkem Kopfschmerz</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>einem Ziehen, das beim Halten stärker wird</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>Komm langsam zurück und ruh dich aus. Wenn es nicht bald vergeht, hol Hilfe.</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>Neues Kribbeln, neue Taubheit oder Schwäche: hör auf, auch wenn es kaum wehtut.</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>Ein sanftes Ziehen ist in Ordnung.</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>Es soll spannen, nicht wehtun. Es soll nachlassen, wenn du aufhörst, und am nächsten Tag weg sein.</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>Hör auf und ruf deine Hebamme oder die Geburtsklinik an, wenn</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>du blutest</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>Flüssigkeit abgeht</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>dein Bauch hart wird und wehtut</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>deine Wade schmerzt oder geschwollen ist</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>dein Kind sich weniger bewegt</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Wann zuerst Hilfe holen</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>Die meisten Rückenschmerzen bessern sich in ein paar Wochen. Manche gehören in ärztliche Hände.</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>Eine Dehnung darf ziehen. Sie darf nicht stechen und nicht kribbelnd ins Bein ziehen.</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>Notfall: ruf jetzt Hilfe</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>Taubheit oder Kribbeln zwischen den Beinen oder rund um den Po</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>Neue Probleme beim Pinkeln, beim Stuhlgang oder damit, es zu halten</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>Sex fühlt sich plötzlich taub an</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>Beide Beine schmerzen, kribbeln oder werden schwach, oder ein Bein wird schwächer</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>Brustschmerz, oder Atmen fällt schwer</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>Plötzlicher, sehr starker Rücken- oder Bauchschmerz, oder der Ohnmacht nahe und kalt</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>Nach einem Unfall oder schlimmen Sturz</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>Vor dem Dehnen ärztlich abklären</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>Fieber, oder sehr krank</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Gewichtsverlust ohne erkennbaren Grund</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>Krebs, jetzt oder früher</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>Nachts schlimmer, Ruhe hilft nicht</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>Osteoporose oder Kortison, und neuer Schmerz</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>Weitere Zeichen</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Frag zuerst</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>Operation oder Knochenbruch, letzte 3 Monate</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>Neue Hüfte oder neues Knie mit Regeln</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>Schwanger mit Blutung oder Beckenschmerzen</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>Bewegung soll eingeschränkt werden</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>Einmal prüfen</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>Der Tisch wackelt nicht.</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>Der Stuhl kann nicht rollen: schieb ihn gegen etwas.</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>Deine Schuhe rutschen nicht.</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>Eine Armlänge freier Platz hinter dir.</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>Lass genug Licht an, um die Matte zu sehen. Roll dich auf die Seite, bevor du aufstehst.</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Du möchtest, dass wir besonders vorsichtig sind, darum sind das die kleinsten Bewegungen.</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Für deine neue Hüfte gelten noch Regeln, darum beugt hier nichts sie über den rechten Winkel, verdreht sie oder führt das Bein nach hinten.</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Dünne Knochen (Osteoporose) mögen kleine, langsame Bewegungen, darum lassen wir starkes Rundmachen und starkes Drehen weg.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>In der Schwangerschaft vermeiden wir flaches Liegen, tiefe Drehungen und ungleichen Stand.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>In der Schwangerschaft vermeiden wir tiefe Drehungen und ungleichen Stand.</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Ein kribbelndes Bein mag ein gebeugtes Knie und keinen starken Zug.</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Dein neues Knie soll nicht knien oder sich tief beugen müssen.</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Du sagst, dass Knien wehtut, darum geht diese Übung im Stehen oder Sitzen.</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Beide Füße bleiben am Boden, und du hast etwas Festes zum Halten.</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Hierfür musst du nicht auf den Boden.</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Dein Kopf bleibt bei dieser Übung oben.</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Deine Arme bleiben unten und tragen kein Gewicht.</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Hier liegt kein Gewicht auf deinen Handgelenken.</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Operation, Knochenbruch oder Herzprobleme in den letzten 3 Monaten, oder mir wurde gesagt, ich soll körperliche Bewegung einschränken.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Schmerz, Kribbeln oder Taubheit zieht mir ein Bein hinunter.</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ich habe Osteoporose (dünne Knochen) oder hatte einen gebrochenen Knochen im Rücken.</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ich habe eine neue Hüfte.</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ich habe ein neues Knie.</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ich bin schwanger.</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Knien tut weh, oder mir wurde gesagt, ich soll nicht knien.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Auf den Boden und wieder hoch zu kommen fällt mir schwer.</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ich fühle mich unsicher auf den Beinen, oder ich bin dieses Jahr gestürzt.</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Mir wird schwindlig, wenn ich den Kopf hängen lasse, oder ich habe ein Glaukom (grünen Star) oder sehr hohen Blutdruck.</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Die Arme zu heben oder mich darauf zu stützen tut weh.</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Mich auf die Hände zu stützen tut weh.</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Hast du in der Arztpraxis, bei der Hebamme oder in der Physiotherapie nachgefragt?</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>Dort hieß es, sanftes Dehnen ist in Ordnung</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Beide Beine? Wird ein Bein schwächer? Taubheit zwischen den Beinen? Probleme beim Pinkeln?</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Neuer oder plötzlicher Schmerz seitdem?</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Gelten noch Regeln, wie du sie bewegen darfst, oder ist es weniger als 3 Monate her?</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>Ja, oder nicht sicher</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Weniger als 3 Monate her, oder es beugt sich nicht gut?</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Geht Knien ohne Beschwerden?</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Blutung, Beckenschmerzen, oder wurde dir gesagt, du sollst dich schonen?</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Mehr als 16 Wochen?</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Aufrecht sitzend, Hände auf den Knien.</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Das Becken rollt nach hinten, und der Rücken wird rund.</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Das Becken rollt nach vorn, und das Brustbein hebt sich.</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Im Vierfüßlerstand, Rücken lang und gerade.</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Der Rücken ist ein wenig rund, der Kopf bleibt in einer Linie.</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Der Rücken ist wieder lang und gerade.</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Auf Knien und Unterarmen, Rücken lang und gerade.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Der Rücken ist zur Decke gerundet, die Unterarme liegen auf einem festen Kissen.</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Der Bauch sinkt ein wenig, und das Brustbein hebt sich.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Der Rücken ist zur Decke gerundet, der Kopf hängt.</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Stehend, beide Hände auf Brusthöhe an der Wand.</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Die Hüften gehen ein wenig zurück, der Rücken ist lang, der Kopf ist oben.</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Stehend am Tisch, Hände an der Kante.</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Die Hüften gehen zurück, bis Arme und Rücken eine lange Schräge bilden.</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Im Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Die Hüften gehen halb zurück, der Rücken bleibt lang, die Stirn liegt auf dem Kissen.</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Die Hüften ruhen bei den Fersen, die Arme reichen nach vorn, und die Stirn liegt auf einem Kissen.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In Rückenlage im Bett, ein Knie oben, Hände hinter dessen Oberschenkel.</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Im Bett streckt sich ein Bein halb, das Knie bleibt gebeugt, die Hände halten hinter dem Oberschenkel.</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Stehend am Tisch, beide Hände darauf, ein Fuß einen kurzen Schritt vorn.</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Die Hüften gehen ein wenig zurück, beide Hände bleiben am Tisch, das vordere Knie ist locker.</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Stehend neben einem Tisch, eine Hand darauf, eine Ferse einen kurzen Schritt vorn.</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Die Hüften gehen zurück, und der lange Rücken beugt sich über das gestreckte Bein vor.</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In Rückenlage, ein Knie oben, Hände hinter dessen Oberschenkel.</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Das Bein streckt sich halb, das Knie bleibt gebeugt, die Hände halten hinter dem Oberschenkel.</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In Rückenlage, beide Knie gebeugt, ein Gurt um einen Fuß.</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Das Knie kommt über die Hüfte.</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Das Bein streckt sich zur Decke, der Gurt hält sein Gewicht.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Aufrecht auf höherem Sitz, beide Füße flach.</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Eine Ferse gleitet vor, bis es sanft zieht, der Rücken bleibt aufrecht.</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Stehend am Tisch, Füße nebeneinander, beide Hände darauf.</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Der Po spannt sich an, und das Becken richtet sich auf, Knie locker.</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Stehend neben einem Tisch, eine Hand darauf, ein Fuß hinten, dessen Ferse oben.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Das Becken richtet sich auf, die Brust bleibt aufrecht.</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Beide Knie werden locker, und die Hüften gleiten nach vorn.</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Im Halbkniestand, aufrecht, ein Fuß vorn.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Das Becken richtet sich auf, sonst bewegt sich nichts.</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Mit aufgerichtetem Becken gleiten die Hüften ein wenig nach vorn.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In Rückenlage im Bett, Knie gebeugt, Arme unten neben dem Körper.</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Im Bett sinken beide Knie halb zu einer Seite auf ein Kissen, beide Schultern bleiben unten.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Aufrecht auf höherem Sitz, Arme vor der Brust gekreuzt, beide Füße flach.</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Die Brust dreht sich ein wenig zu einer Seite, Hüften und Knie bleiben nach vorn gerichtet.</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Aufrecht sitzend, Arme vor der Brust gekreuzt, beide Füße flach.</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Knie und Hüften bleiben nach vorn gerichtet, die Brust und dann der Kopf drehen sich zu einer Seite.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In Rückenlage, Knie gebeugt, Arme unten neben dem Körper.</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Beide Knie sinken halb zu einer Seite auf ein Kissen, beide Schultern bleiben unten.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In Rückenlage, Knie gebeugt, Arme zur Seite.</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Beide Knie sinken zu einer Seite, beide Schultern bleiben auf dem Boden.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Aufrecht auf höherem Sitz, Hände auf den Oberschenkeln.</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Der Kopf dreht sich zu einer Seite, die Brust bleibt, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>Steif, danach besser.</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>Nirgends: das ist die Demo.</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>die Demo hört auf keinen Desktop</translation>
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
        <translation>%1 läuft. %2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>Melde dich an einer Desktop-Sitzung an oder versuch: dbus-run-session limber. Ohne Bus zeigt Limber keine Benachrichtigungen und nimmt keine Befehle an.</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>Beende es mit: limber quit. Wenn das nicht hilft: pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>Deine eigenen Übungen</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>%1 Übungen insgesamt; deine eigenen liegen in %2</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>Eine Datei mit einem Fehler wird ganz ausgelassen; die anderen werden verwendet.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>Noch keiner; er kommt nach %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1, %2, Version %3, auf jeder Seite unversehrt</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>Ein früheres Limber hat ihn geschrieben; beim nächsten Start wird er auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>Signaltöne führen weiter durch eine Einheit. Für eine Stimme installiere speech-dispatcher oder das Qt-Plugin für flite.</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>%1 spricht</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>Die gewählte Stimme %1 ist nicht mehr da; %2 spricht mit der eigenen</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>Wähl eine andere unter Einstellungen, Stimme und Ton.</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>In den Einstellungen ausgeschaltet</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Die Sprachausgabe antwortet nicht.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Wenn du weg bist</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Bildschirmsperre</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Präsentationen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>Die Zeit zählt weiter, während du nicht an der Tastatur bist.</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>Ein gesperrter Bildschirm gilt erst als Abwesenheit, wenn nichts mehr getippt oder bewegt wird.</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>Der Ruhezustand wird nach dem Aufwachen an der Uhr erkannt.</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>Erinnerungen kommen auch bei ausgeschalteten Benachrichtigungen, wenn der Desktop sie zulässt.</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>Erinnerungen kommen auch über Vollbildfenstern.</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>Erinnerungen kommen auch während Filmen und Präsentationen.</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>Erinnerungen kommen auch während Anrufen, die sich sonst nicht zeigen.</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>Erinnerungen warten nicht auf eine Tipppause.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>Hier gibt es keine, also kann nichts gezeigt werden.</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>Frag noch einmal in einem Terminal auf deinem Desktop.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>%1 zeigt Erinnerungen, mit Knöpfen</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1 zeigt Erinnerungen, ohne Knöpfe</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>Beantworte Erinnerungen über das Tray.</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>Zurzeit läuft kein Dienst dafür; mit der ersten Erinnerung wird einer gestartet</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>Installiere und starte einen Dienst, zum Beispiel dunst auf X11 oder mako auf Wayland. Bis dahin zeigt das Tray, was ansteht.</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>Der Dienst, der Benachrichtigungen zeigt, antwortet nicht.</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>Starte ihn neu oder melde dich neu an.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>Eine Leiste zeigt Symbole (StatusNotifierItem)</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>Eine Leiste zeigt Symbole (XEmbed)</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>Hier zeigt keine Leiste Symbole</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>Limber zeigt stattdessen ein Fenster. Auf GNOME zeigt die Erweiterung AppIndicator Symbole, auf sway waybar.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Einheiten: %1 hinzugefügt, %2 geändert, %3 unverändert.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Erinnerungen: %1 hinzugefügt, %2 geändert, %3 unverändert.</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>Der Verlauf ist jetzt der aus %1 (Einheiten: %2). Der vorige ist als %3 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>%1 von %2 Schritten, %3 min %4 s gehalten</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>, Beschwerden %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>Noch keine Einheiten.
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2, mit Knöpfen</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2, ohne Knöpfe</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>das Portal des Desktops</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>Der Benachrichtigungsserver hat eine Erinnerung nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>Öffne Limber, um zu beginnen.</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Es gibt keinen Session-Bus, also können Erinnerungen nicht als Benachrichtigungen erscheinen.</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>Erinnerungen können nicht gezeigt werden: %1 Das Portal des Desktops antwortet nicht. Installiere xdg-desktop-portal und melde dich neu an.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>eine halbe Minute</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1½ Minuten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>In %1 min</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>%1, ganz langsam, bevor der Tag beginnt?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Vor dem Schlafen</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>%1, ganz ruhig, für deinen Rücken.</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Heute Abend nicht</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Zeit für eine Pause</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>1 Übung, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>%Ln Übung, %1.</numerusform>
            <numerusform>%Ln Übungen, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>Weitermachen, wo du warst?</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>Die Einheit wurde unerwartet geschlossen. %1 von %2 Schritten sind gespeichert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Steh auf und geh ein wenig. Keine Übungen, bis du nachgefragt hast.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Ich gehe</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>In einer Minute Pause</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>Bring den Gedanken noch zu Ende.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limber startet gerade. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>Es steht keine Erinnerung an, also gibt es nichts zu beantworten.</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>Bring das in Ordnung oder leg die Datei woandershin; dann lassen sich deine Routinen speichern.</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>das System, derzeit keine Kamera</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>das System lässt niemanden seine Kameras beobachten</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>es gibt keinen System-Bus</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>es gibt weder einen System-Bus noch einen Session-Bus</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>hier ist weder logind noch eine Bildschirmsperre</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>es gibt keinen Session-Bus</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>hier ist weder die Sitzungsverwaltung von GNOME noch die Energieverwaltung von Plasma</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>hier zeigt kein Dienst Benachrichtigungen</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 meldet es nicht</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>die Einstellungen von GNOME sind nicht installiert</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>der Soundserver ist auf einem anderen Computer</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>es läuft kein Soundserver</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>kein Wayland-Compositor ist erreichbar</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>der Wayland-Compositor meldet nichts über die Fenster anderer Programme</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>der Wayland-Compositor</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>der Wayland-Compositor ist nicht mehr da</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>der Wayland-Compositor hat keinen Seat</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>der Wayland-Compositor hat weder ext-idle-notify-v1 noch org_kde_kwin_idle</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>kein X-Server ist erreichbar</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>der X-Server ist nicht mehr da</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>der Fenstermanager</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>kein Fenstermanager hier meldet Vollbild</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>der X-Server hat keine SYNC-Erweiterung</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>der X-Server hat keinen IDLETIME-Zähler</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber: dieser Bildschirm ist dunkel</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>Speichert, was gezählt wurde</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>Limber selbst läuft nicht mehr. Starte es neu, dann findet dieses Fenster es wieder.</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limber läuft nicht.</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>Was von der Standardeingabe kam, lässt sich nicht für den Import aufheben.</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>Was von der Standardeingabe kam, ist zu lang für den Import.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Auf die Standardausgabe lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>Einige fertige Schritte warten in %1</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>Dieser Desktop hat kein Tray. Limber bleibt in diesem Fenster.</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>Eine Einheit läuft. Beende sie zuerst; dann lässt sich die Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>Bis dahin behält Limber im Speicher, was du tust, und schreibt es auf, sobald es geht.</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Die Sprachausgabe antwortet nicht.</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>Keine Sprachausgabe ist installiert. Installiere das Paket qt6-speech-speechd-plugin oder qt6-speech-flite-plugin.</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>Die Sprachausgabe %1 hat keine Stimme für diese Sprache: %2. Speech Dispatcher mit espeak-ng hat eine.</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Es gibt keinen Session-Bus, also können Erinnerungen nicht als Benachrichtigungen erscheinen.</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>Der Benachrichtigungsserver antwortet nicht: %1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>Es läuft kein Benachrichtigungsserver, also können Erinnerungen nicht als Benachrichtigungen erscheinen.</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>Der Benachrichtigungsserver startet nicht: %1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diese auslassen</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Heute Abend nicht</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Limber öffnen</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Über Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Next break in %1 of activity</source>
        <translation>Nächste Pause in %1 aktiver Zeit</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>Nächste Pause etwa %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>Morgeneinheit ab %1</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>Abendeinheit: %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>Nächste Pause: %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>Zeit für deine Morgeneinheit</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>Zeit für deine Abendeinheit</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Zeit für eine Pause</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>niemand am Computer</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>Computer im Ruhezustand</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>Vollbildfenster</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>Mikrofon in Gebrauch</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>Tastatur oder Maus in Gebrauch</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>Kamera in Gebrauch</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>Deine Morgeneinheit</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>Deine Abendeinheit</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>%1 kommt gleich</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1 wartet: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Verschoben bis %1</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Angehalten bis %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Angehalten, bis du fortsetzt</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>Einheit läuft</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>Erinnerungen sind aus</translation>
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
        <translation>Version %1, unter der MIT-Lizenz</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Wann zuerst Hilfe holen</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber zeigt sanfte Dehnübungen. Es ist kein ärztlicher Rat und kann deinen Körper nicht untersuchen. Wenn du unsicher bist, frag zuerst in einer Arzt- oder Physiotherapiepraxis.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>Alles bleibt auf diesem Computer. Limber nutzt nie das Netz.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Eigene hinzufügen</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>Leg eine Übungsdatei in diesen Ordner:</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Wie hat sich dein Rücken angefühlt?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>Eine Einheit ohne Computer</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Wie hat sich dein Rücken angefühlt? 0 heißt keine Beschwerden, 10 die stärksten vorstellbaren.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, Minuten</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>In eine Routine aufnehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>Eine neue für Pausen</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>Eine neue für morgens</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>Eine neue für abends</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Meine Routine</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>In „%1“ aufgenommen: %2.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>Standbilder statt Animation</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>Wer dir die Übungen zeigt</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>Wartet still im Tray</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>Das hat nicht geklappt. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>Links %1, rechts %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Entschuldigt</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>Stimmt das noch?</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>Was Limber daraus macht</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>Kreuze an, was zutrifft. Passt nichts, kreuze nichts an.</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>Steht in deinen Einstellungen auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>Eine Frage ist noch offen. Bis sie beantwortet ist, gibt es keine Übungen.</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>Vorerst keine Übungen. Limber erinnert dich, aufzustehen und ein wenig zu gehen.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wieder machen</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1 ruht</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>Es hat dreimal wehgetan. Sie kommt wieder am %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>Den Tag mit einer Übung beginnen</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>Angeboten, sobald du dich morgens hinsetzt</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>Der Morgen beginnt um</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>Der Morgen endet um</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>Den Tag mit einer Übung beenden</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>Angeboten um diese Zeit, oder wenn du das nächste Mal hier bist</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Abends um</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>Bis 03:00 zählt noch als derselbe Abend</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild beenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
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
        <translation>Alles bleibt auf diesem Computer. Limber nutzt nie das Netz.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>Deine eigenen Übungen und Routinen</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>Eine Datei (JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>Tabellen (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>Den ganzen Verlauf, auch was du gelöscht hast</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>Fügt hinzu, was hier noch fehlt. Bei Unterschieden gilt die letzte Änderung.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung wird angelegt…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>Jede Woche eine Kopie</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>Limber legt sie von selbst an und behält die letzten fünf</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Mehrere Computer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Gemeinsamen Ordner wählen</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Teilen beenden</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>Auf diesem Computer, als wäre Limber gerade erst gekommen</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>Das löscht den Verlauf mit seinen Notizen, die Einstellungen und deine Angaben unter „Mein Körper“. Das Teilen wird ausgeschaltet. Deine eigenen Übungen und Routinen bleiben, ebenso Dateien, die du exportiert hast, und was in einem gemeinsamen Ordner liegt.</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Jetzt alles löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>Sicherungen behalten</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>Legt zuerst noch eine an. Aus: Sie werden auch gelöscht.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>Keiner. Nenne einen, den ein anderes Programm auf deinen Computern gleich hält: Jeder legt seinen Verlauf dort ab und liest den der anderen.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Aufgehoben als %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>Verlauf wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>Diese Kopie an die Stelle deines Verlaufs setzen? Sie wird zuerst geprüft, und was jetzt dort ist, wird aufgehoben.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Wird geprüft und wiederhergestellt…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>Verlauf exportieren nach</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>Tabellen exportieren nach</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Einen Verlauf importieren</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>Exportierte Verläufe (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>Wird importiert. Ein Verlauf über viele Jahre braucht seine Zeit…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>Der Ordner, den deine Computer teilen</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>Gerade läuft eine Einheit. Beende sie zuerst und versuch es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>Dein Tag</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1 um %2, fertig</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1 um %2, ausgelassen</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 gegen %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>Nächste Übung gegen %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>Gib nach einer Einheit an, wie sich dein Rücken anfühlt, dann beginnt hier eine Linie.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%1 im %2, jetzt %3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>Etwa %1, wie im %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>Beschwerden im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>Leichter: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>Diese hat noch niemand gezeichnet. Die Worte sagen alles.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>Rechte Seite; die linke zeigen</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>Linke Seite; die rechte zeigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1: funktioniert</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1: wird hier nicht angeboten</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1: funktioniert nicht</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>Was dieser Computer Limber bietet</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>Die Pfeiltasten bewegen es nach oben und unten</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Zieh es, oder beweg es mit den Pfeiltasten</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>Ruhetag, Serie erhalten</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>Ein Punkt ist ein Ruhetag, der die Serie erhalten hat. Eine kräftigere Farbe bedeutet mehr Minuten.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>Dein Jahr</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1: Ruhetag, er zählt</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
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
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>Frühere Tage zeigen</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>Er zählt. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Keine Einheit an diesem Tag.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>Minuten je Übung</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Pause starten</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>Dein erstes Kästchen wartet.</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>Jede beendete Einheit färbt einen Tag. Drei Minuten reichen für den Anfang.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>Dein Verlauf lässt sich gerade nicht lesen</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Nichts wurde geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Einheit gelöscht.</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>Die Linie: etwa 10 Minuten je Woche und Seite reichen für die Beweglichkeit.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Wann zuerst Hilfe holen</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
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
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Erinnerungen einschalten</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Mein Körper</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Wann zuerst Hilfe holen</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Steh auf und geh ein wenig. Keine Übungen, bis du nachgefragt hast.</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>Keine Übungen, bis du nachgefragt hast. Limber erinnert dich ans Gehen.</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>Eine andere: %1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Ich gehe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>Später, in %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Heute Abend nicht</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>Möchtest du dir etwas merken? Eine Notiz für dich.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>Jeden Tag jemand anderes</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>Ans Dehnen erinnern</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>Am Computer</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Nach der Uhr</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>Feste Zeiten</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>So viele, wie du magst</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>Nach Abwesenheit von</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Die Zählung</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Beginnt neu</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Steht still</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>Erinnerungen beginnen um</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>Erinnerungen enden um</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>Wann warten</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>Ich bin in einem Anruf</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>Die Kamera ist an</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>„Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>Ein Fenster füllt den Bildschirm</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>Eine Präsentation oder ein Film läuft</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>Ich tippe, höchstens eine Minute</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limber sieht nicht hin</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Das meldet %1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>Dieser Desktop meldet es nicht: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>Hinweis eine Minute vorher</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>Eine kleine Meldung, ohne Ton</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Verschieben um</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>Nur Zeit am Computer zählt</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>Ab dem Beginn deiner Zeiten</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>Zu Zeiten, die du nennst</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>Du bist aufgestanden: auch das war eine Pause</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>Sie geht weiter, wo sie war</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>Auch Zeit woanders zählt mit</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>Deine Tage haben eigene Zeiten; eine Änderung hier macht sie gleich</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Name der Routine</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>Diese steht in einer Datei von dir. Ändere sie dort, oder leg eine Kopie an, die du hier änderst.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>Vor der ersten Übung</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>Zum Bereitmachen</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>Nach der letzten</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>Zum Ausruhen</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopie anlegen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>Eine eigene Routine, die du nach Belieben änderst</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>Die von Limber</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>Wie sie kam, ohne deine Änderungen</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>Deine Änderungen an dieser Routine gehen verloren.</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>Die von Limber nehmen</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>Routine löschen…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>Die Routine wird gelöscht; was du davon gemacht hast, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>Eine Routine braucht mindestens eine Übung. Füg zuerst eine andere hinzu.</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>%1 ist herausgenommen</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>Eine Routine braucht einen Namen.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Noch nichts darin</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> Runden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>%1: Runden</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>%1: Sekunden</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1: Ausführung</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: wie oft</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1: Reihenfolge der Seiten</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>Alles links, dann rechts</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Links und rechts im Wechsel</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Eine Runde</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>In Position gehen</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>In die Haltung und heraus</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1, links und rechts im Wechsel</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1, links, dann rechts</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>Deine Datei</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von dir geändert</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>Im Wechsel</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>Die kurzen, eine nach der anderen</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>%1 ansehen</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>Routinen für</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Meine Routine</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1, Kopie</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Wann zuerst Hilfe holen</translation>
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
        <translation>Schritt %1 von %2 · noch %3</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Geh in Position</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>Bleib, wo es angenehm ist</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Ruh dich kurz aus</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>Zwei langsame Atemzüge. Steh auf, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Komm langsam zurück</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Auf demselben Weg zurück</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>bis es losgeht</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>sanft hinein</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslassen</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>ausruhen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>Angehalten, noch %1</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>einatmen</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>ausatmen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Du bist fertig</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>Ein Moment Ruhe</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Das ist der letzte Schritt</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>Dann %1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>Dann für %1</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>Du musst nicht hinsehen. Eine Runde ist ein langsamer Atemzug.</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>Du musst nicht hinsehen. Es dauert etwa %Ln langsamen Atemzug.</numerusform>
            <numerusform>Du musst nicht hinsehen. Es dauert etwa %Ln langsame Atemzüge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten fertig</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>Stelle in der Bewegung</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Wie hat sich dein Rücken angefühlt?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Wie hat sich dein Rücken angefühlt? 0 heißt keine Beschwerden, 10 die stärksten vorstellbaren.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>Trotzdem die übliche Form</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Hier aufhören?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>Übung auslassen</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Leichtere Form</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Komm langsam zurück</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Auf demselben Weg zurück</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>Beschwerden %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>Noch nicht gespeichert. Limber behält es und speichert es, sobald es geht.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Noch ist nichts gemacht.</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>Was du gemacht hast, ist gespeichert: %1.</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>Diese Routine ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>Alles davon ruht, weil es wehgetan hat. Geh stattdessen ein Stück. Unter „Mein Körper“ kannst du es wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>Bevor du dich am Tisch dehnst</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>Stimmt das noch?</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>Du hast das vor einer Weile gesagt. Körper ändern sich, darum fragt Limber noch einmal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Mein Körper</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1 ruht jetzt eine Woche. Was du gemacht hast, zählt.</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>Das zweite Mal, darum geht es in der leichteren Form weiter.</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>Das zweite Mal. Leichter geht es nicht: lass es heute aus.</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>Es läuft nichts mehr. Was du gemacht hast, zählt.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Signaltöne</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>Mehr in den Einstellungen</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>Dieser Desktop platziert Fenster selbst. Vollbild geht dorthin, wo du es wählst.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>Von Anfang an; F nimmt es zurück</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>Andere Bildschirme abdunkeln</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>Ein Klick auf einen macht ihn wieder hell</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>Wo der Mauszeiger ist</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (nicht verbunden)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>Morgeneinheit</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>Abendeinheit</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>Morgeneinheit fertig</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>Pause fertig</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>Abendeinheit fertig</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>Dehnen fertig</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Jetzt die linke Seite</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Jetzt die rechte Seite</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>1 slow round</source>
        <translation>1 langsame Runde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln langsame Runde</numerusform>
            <numerusform>%Ln langsame Runden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Wann zuerst Hilfe holen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>Morgens, abends</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Mein Körper</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Stimme und Ton</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>Übungsfenster</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>Du spürst es hier</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Warum es helfen kann</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Geht oft schief</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Lass es vorerst aus, wenn eins zutrifft</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>Sagt Übung, Seite und Zeit an. Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>Wie der Computer spricht</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Wie viel sie sagt</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Signaltöne</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>Beginn, Hälfte, Ende</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>Leises Ticken in den letzten drei Sekunden</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>Von Stimme und Tönen. Beide schweigen, solange du in einem Anruf bist</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>Rumpfdrehung, linke Seite. Lass die Knie sinken.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Zügig</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>limber::ui::Speaker</name>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eins</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>Und komm langsam zurück</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lass los</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>Das war alles. Steh auf, wenn du so weit bist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1, linke Seite</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, rechte Seite</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>Halte %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halte</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Die letzte</translation>
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
        <translation>Ja, stimmt noch</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Nicht mehr</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>%1 war dein Ruhetag. Er zählt.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Ein Ruhetag pro Woche gehört zum Plan.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>Heute ist ein guter Tag zum Anfangen</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>Ein Ruhetag pro Woche gehört zum Plan. Deiner war %1.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Ein Ruhetag pro Woche gehört zum Plan.</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>Bisher am längsten: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>Zurück zu allen Übungen</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt probieren</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Lass es vorerst aus, wenn eins zutrifft</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Wann zuerst Hilfe holen</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Warum es helfen kann</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Geht oft schief</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>Erneut dehnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>Wie fühlt sich dein Rücken an? 0 heißt keine Beschwerden, 10 die stärksten vorstellbaren</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>Wie fühlt sich dein Rücken an?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>Keine Beschwerden</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Stärkste vorstellbare</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>Das ist viel. Bitte sieh dir vor der nächsten Übung an, wann du Hilfe holen solltest.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>Nicht alles ließ sich speichern. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1, alle %2 Schritte</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>Sie zählen. %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>und</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Erinnerung %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Erinnerungen einschalten</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>%1 war dein Ruhetag</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Heute Abend nicht</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>Steh auf und geh ein wenig</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>Noch keine Routine</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>Keine Übungen, bis du nachgefragt hast.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Wähl eine in den Einstellungen.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Fertig um %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>Um %1, %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Starten: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Noch 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>Noch %Ln Tag</numerusform>
            <numerusform>Noch %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1, fertig</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1, Ruhetag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>Worauf sollen wir achten?</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>Limber tauscht dann aus, was deinem Körper nicht guttut. Du findest das wieder unter „Mein Körper“ in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>Der Morgen beginnt um</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>Der Morgen endet um</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Abends um</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>Ein paar Minuten, jeden Tag</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>Limber erinnert dich ans Dehnen und zeigt dir, wie es geht.
Wann beginnt und endet dein Tag?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>Sobald du dich morgens hinsetzt, %1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>Tagsüber</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>Solange du am Computer bist, %1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>Vor dem Schlafen, %1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>um</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>Eine Pause alle</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>Probieren, %1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Probier jetzt eine</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>Mit Stimme anleiten</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>Nicht bei jeder Übung siehst du den Bildschirm</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>Kein Konto, kein Netz</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>Jetzt nicht: unter „Mein Körper“ hast du etwas angegeben, zu dem du erst nachfragen musst.</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>Katze-Kamel, klein und auf einem Stuhl: ein paar langsame Runden. Limber sagt dir alles an.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>Willkommen bei Limber, Seite %1 von %2</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Willkommen bei Limber</translation>
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
        <translation>%1, auf dem Boden</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1, am Schreibtisch</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1 Schritt, etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln Schritt, etwa %1</numerusform>
            <numerusform>%Ln Schritte, etwa %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>%Ln langsame Runde je Seite</numerusform>
            <numerusform>%Ln langsame Runden je Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln langsame Runde</numerusform>
            <numerusform>%Ln langsame Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%Ln-mal %1 s</numerusform>
            <numerusform>%Ln-mal %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, a day of another year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d</source>
        <comment>date format, a day of this month</comment>
        <translation>dddd, d.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, a day of this year</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>Alle %Ln Schritte</numerusform>
            <numerusform>Alle %Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1 Tag in Folge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>%Ln Tag in Folge</numerusform>
            <numerusform>%Ln Tage in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Vor dem Schlafen</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Zeit für eine Pause</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>Als Nächstes: deine Morgeneinheit</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>Als Nächstes: deine Abendeinheit</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>bis morgen, %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>Sie kommt, wenn du zurück bist.</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>Sie wartet, bis dein Anruf vorbei ist.</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>Sie wartet, solange ein Fenster den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>Sie wartet, bis deine Präsentation vorbei ist.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>Sie wartet auf eine Tipppause.</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>Sie wartet, solange „Nicht stören“ an ist.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>Zeit ohne Computer zählt nicht.</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>Ein guter Moment für Bewegung</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>sobald du Zeit hast</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>Sie wartet auf einen guten Moment.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>Du wolltest sie später.</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Erinnerungen sind angehalten</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>bis du fortsetzt</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Gerade jetzt</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>Du dehnst dich</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>wann du magst</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>Alle Erinnerungen sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Einheiten: %1 hinzugefügt, %2 geändert, %3 unverändert.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Erinnerungen: %1 hinzugefügt, %2 geändert, %3 unverändert.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>Die Sicherung ist eingespielt, mit %1. Was vorher da war, ist als %2 aufgehoben.</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>Alles ist gelöscht. Eine letzte Sicherung ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>Alles ist gelöscht, und nichts ist aufgehoben.</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>Sicherung, %1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Vor einem Update von Limber, %1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>Vor dem Wiederherstellen einer Sicherung, %1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>Noch nicht gelesen: Limber sieht in einem ruhigen Moment nach.</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>Zuletzt gelesen: %1, %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1 Schritt, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln Schritt, %1</numerusform>
            <numerusform>%Ln Schritte, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>Kein Dateimanager antwortet. Sieh hier nach: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
