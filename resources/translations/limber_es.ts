<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>No hay bus de sesión.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>El portal del escritorio no puede hacerlo. Prueba en los ajustes del propio escritorio para los programas que se abren al iniciar sesión.</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>Para recordarte tus estiramientos.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Rotación de tronco</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>Zona lumbar, costados, cadera</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Acuéstate boca arriba, rodillas dobladas</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pies y rodillas juntos, brazos abiertos a los lados</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Deja bajar las dos rodillas hacia la {side}</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Los dos hombros pesan sobre el suelo</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>Deja bajar las rodillas mientras los dos omóplatos sigan apoyados.</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>En el suelo, más fácil</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pies más lejos de ti, brazos bajos</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Rodillas hacia la {side}, solo a la mitad</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Apóyalas en un cojín, hombros pesados</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>Pies más lejos de ti, rodillas solo a medio camino. Apóyalas en un cojín.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>En la cama</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>En el centro de la cama, brazos bajos</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Los dos hombros pesan sobre la cama</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>El mismo giro pequeño, en la cama.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Junto al escritorio</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siéntate con la espalda erguida, brazos cruzados sobre el pecho</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>En el centro del asiento, los dos pies firmes en el suelo, la silla contra el escritorio o una pared</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Gira el pecho hacia la {side}</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Rodillas y caderas siguen hacia el escritorio</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>Brazos cruzados. Si tu silla no gira, una mano en la rodilla de fuera puede darte estabilidad; no tira.</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>Junto al escritorio, más fácil</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sube el asiento: caderas más altas que las rodillas</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Gira un poco hacia la {side}</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Los dos pies apoyados, las rodillas no se mueven</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>Un giro más pequeño, con el asiento alto.</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>En la silla, solo la cabeza</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siéntate con la espalda erguida, los dos pies apoyados</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Caderas más altas que las rodillas, brazos abiertos o bajos</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mira despacio hacia la {side}</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>El pecho se queda donde está</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>Solo gira la cabeza. Cuenta como rotación de tronco.</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>Costados del tronco</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>Lado de la cadera</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>Acuéstate boca arriba. Dobla las rodillas, con pies y rodillas juntos.</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>Abre los brazos y deja que los dos hombros pesen.</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>Suelta el aire y deja bajar las rodillas hacia un lado. Los pies pueden rodar sobre el borde.</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>Detente antes de que un omóplato se separe del suelo.</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>Gira la cabeza hacia el otro lado si te resulta agradable. Quédate ahí y respira.</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>Activa suavemente el abdomen, sube las rodillas y haz el otro lado.</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>Pasar horas en la silla mantiene la zona lumbar en la misma posición. Un giro lento vuelve a moverla y deja que se relajen los músculos de los costados del tronco.</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>El hombro contrario se levanta. Mejor, baja menos las rodillas.</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>Las rodillas se separan.</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>Empujar las rodillas hacia abajo con la mano.</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>Hacer rebotes o dejarlas caer rápido.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>Aguantar la respiración.</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>Tu cadera o tu espalda todavía tiene restricciones tras una operación.</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>Te fracturaste un hueso de la espalda en los últimos tres meses.</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>Al girar, te baja dolor u hormigueo por una pierna.</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>Movimiento más pequeño: huesos frágiles, embarazo. Brazos bajos: hombro dolorido. Pies más lejos: prótesis de rodilla.</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 5 a 10 segundos, 2 o 3 veces por lado, mañana y noche</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Una respiración profunda, de 8 a 10 veces, alternando los lados</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Postura del niño</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>Toda la espalda, caderas</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ponte sobre manos y rodillas</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dedos gordos de los pies cerca, rodillas tan abiertas como quieras</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Lleva la cadera hacia los talones, brazos estirados</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>No lo fuerces. Apoya la frente en la colchoneta o en un cojín</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>Hasta atrás del todo, con un cojín donde quieras.</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>En el suelo, a medio camino</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Rodillas abiertas, un cojín delante de ti</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Lleva la cadera atrás hasta la mitad, espalda larga</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Frente sobre los puños, sin redondear la espalda</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>A medio camino, con la espalda larga. El NHS lo enseña así, manteniendo poco tiempo: es nuestra versión de la mañana.</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ponte de pie a un brazo de distancia del escritorio</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Manos en el borde, rodillas sueltas. El escritorio no debe tambalearse</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Da un paso atrás e inclínate, espalda larga</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>No te cuelgues del escritorio. Sube despacio</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>Brazos y espalda forman una sola línea inclinada. No lo hagas en vidrio, en una bandeja de teclado ni en un escritorio elevado; si tienes dudas, usa una pared.</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>Con pared o escritorio, más fácil</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Manos en la pared, a la altura del pecho</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>O en un escritorio que no se tambalee. Pies a la par</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Da un paso atrás, inclínate un poco, cabeza arriba</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Menos de la mitad del recorrido, espalda larga</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>Manos a la altura del pecho; inclínate menos de la mitad.</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>Costados de la espalda</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>Empieza sobre manos y rodillas. Acerca los dedos gordos de los pies y abre las rodillas cuanto quieras.</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>Suelta el aire y lleva las caderas hacia los talones.</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>Deja bajar el pecho y desliza las manos hacia delante.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>Apoya la frente en la colchoneta, en un cojín o en los puños.</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>Afloja los hombros y respira hacia la zona lumbar.</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>Para subir, empuja con las manos y acércalas poco a poco.</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>Mantiene la columna en movimiento y da a los músculos lumbares la ocasión de relajarse.</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>Forzar las caderas hacia los talones.</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>Los hombros pegados a las orejas.</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>Dejar colgar la cabeza sin apoyo.</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>Aguantar pinchazos en las rodillas.</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>Dejarse caer rápido.</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>Una rodilla duele o no se dobla mucho.</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>Tu cadera todavía tiene restricciones.</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>Dejar colgar la cabeza te marea.</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>Solo a medio camino: primera hora del día, huesos frágiles, dolor en la pierna. Rodillas abiertas: embarazo. Un rollo bajo los tobillos: tobillos doloridos.</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Una respiración profunda, de 8 a 10 veces, con la espalda más recta</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 20 a 30 segundos, manos en el escritorio</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Gato-camello</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>Columna, suave en ambos sentidos</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Manos bajo los hombros, rodillas bajo las caderas, codos sueltos</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Suelta el aire, redondea la espalda hacia arriba</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Toma aire, deja bajar el abdomen</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dos tercios de tu recorrido, sin forzar al final</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>Despacio entre redondear y abrir, unos dos tercios del recorrido.</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>En el suelo, más pequeño</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Manos bajo los hombros, rodillas bajo las caderas, cabeza en línea</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Suelta el aire, redondea un poco</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Toma aire, vuelve a la espalda plana</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>No dejes caer la espalda; cabeza en línea</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>Pequeño: redondea un poco y vuelve a la espalda plana, cabeza en línea.</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>Sobre los antebrazos</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Apóyate en antebrazos y rodillas</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Codos bajo los hombros sobre un cojín, o sobre los puños</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>No te hundas entre los hombros</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>La versión pequeña sobre antebrazos o puños: sin peso en las muñecas dobladas.</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siéntate con la espalda erguida, manos en las rodillas</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>En el centro del asiento, pies apoyados, la silla contra el escritorio o una pared</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Suelta el aire, redondea la espalda</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Toma aire, eleva el esternón</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Hombros bajos, sin forzar al final</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>Las mismas repeticiones lentas, en la silla.</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>Junto al escritorio, más pequeño</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siéntate con la espalda erguida, manos en los muslos</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sube el asiento: caderas más altas que las rodillas, los dos pies apoyados</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Suelta el aire, bascula la pelvis hacia atrás</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Toma aire, bascula la pelvis hacia delante</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pequeño, y la cabeza sigue en línea</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>Un balanceo pequeño de la pelvis en un asiento alto, cabeza en línea.</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Toda la columna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>Ponte sobre manos y rodillas: manos bajo los hombros, rodillas bajo las caderas.</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>Suelta el aire. Redondea la espalda hacia arriba y deja que la cabeza la siga.</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>Toma aire. Deja bajar el abdomen, eleva el esternón y mira un poco hacia delante.</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>Sigue moviéndote despacio entre las dos posiciones, como una ola de la cadera a la cabeza.</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>Quédate en la zona cómoda. Sin forzar en ningún extremo.</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>Mueve toda la columna con poca carga, mientras los músculos de la espalda y el abdomen trabajan suavemente.</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>Ir con prisa.</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>Forzar los extremos.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>Echar la cabeza hacia atrás.</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>Mover solo la parte alta de la espalda, o solo las caderas.</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>Doblar los codos o hundirse entre los hombros.</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>Una muñeca o un hombro tiene una lesión reciente.</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>Si arrodillarte duele, hazlo en una silla. Movimiento más pequeño: huesos frágiles. Embarazo: redondea y vuelve a la espalda plana; no la dejes caer.</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 o 6 repeticiones lentas, sin forzar. Las suyas duran de 3 a 4 segundos; las nuestras son más lentas, una respiración cada una</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Cinco respiraciones, en una silla</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Isquiotibiales</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Parte de atrás del muslo</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>En el suelo, con una cinta</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Acuéstate, con la cinta en el pie {izquierdo|derecho}</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Las dos rodillas dobladas, pie {derecho|izquierdo} apoyado</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Estira la rodilla {side}, talón arriba</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Las dos caderas pesan. La rodilla puede quedar algo doblada</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>Con una cinta, un cinturón o una toalla. La otra rodilla sigue doblada.</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>En el suelo, rodilla doblada</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Acuéstate, manos detrás del muslo {izquierdo|derecho}</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sube el talón {izquierdo|derecho}, rodilla doblada</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Hombros y cuello sueltos</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>Manos detrás del muslo, rodilla bien doblada, el muslo sin subir del todo.</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>En el centro de la cama, pie {derecho|izquierdo} apoyado</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>Lo mismo con la rodilla doblada, en la cama.</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Adelanta un paso el talón {izquierdo|derecho}</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Puntas de los pies arriba, una mano en el escritorio</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inclínate desde las caderas, espalda larga</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Rodilla de delante algo doblada, sin redondear la espalda</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>De pie, el talón en el suelo un paso corto por delante, una mano en el escritorio. Nunca sobre una silla.</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Adelanta solo un poco el talón {izquierdo|derecho}</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Las dos manos en el escritorio, rodillas sueltas</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inclínate un poco desde las caderas</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>La espalda sigue larga</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>Paso corto, inclinación pequeña, rodilla suelta, las dos manos en el escritorio.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>En la silla</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siéntate en un asiento alto, espalda erguida</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>En el centro del asiento, la silla contra el escritorio o una pared</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Desliza despacio el talón {izquierdo|derecho} hacia delante</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sin inclinarte. Detente al notar una tensión suave</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>Espalda erguida; desliza un talón hacia delante hasta notar una tensión suave. Sin inclinarte.</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>Pantorrilla, un poco</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>Acuéstate boca arriba, las dos rodillas dobladas. Pasa una cinta alrededor de un pie.</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>Lleva esa rodilla encima de la cadera.</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>Suelta el aire y estira despacio la rodilla, con el talón hacia el techo.</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>Detente cuando notes una tensión suave en el centro de la parte de atrás del muslo.</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>Mantén el otro pie abajo, las dos caderas pesadas y los hombros sueltos.</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>Para salir, dobla la rodilla, baja el pie y cambia de pierna.</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Pasar mucho tiempo en la silla puede dejar tensa la parte de atrás de las piernas. A muchas personas les cuesta menos agacharse cuando está más suelta. Unos 10 minutos por semana bastan para la flexibilidad (una revisión de 189 estudios de estiramiento estático, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>Bloquear la rodilla y dar tirones.</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>Redondear la zona lumbar para llegar más lejos.</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>Las caderas se levantan o se giran.</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>Los hombros y el cuello se tensan.</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>Tirar fuerte de los dedos del pie. La tensión debe notarse en el centro del muslo, no detrás de la rodilla.</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>Provoca dolor, hormigueo o adormecimiento que baja por la pierna.</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>Te desgarraste un músculo ahí.</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>Dobla más la rodilla si una pierna hormiguea. En el embarazo, hazlo en una silla.</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 30 a 60 segundos, 2 o 3 veces por pierna</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Cuenta hasta 10, hasta 10 veces por pierna, la otra rodilla doblada</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 30 segundos a un minuto, un talón por delante</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 segundos, de 2 a 4 veces por pierna</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Flexores de la cadera</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Parte delantera de la cadera</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Apoya la rodilla {side} en el suelo</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Almohadilla bajo la rodilla, pie {derecho|izquierdo} delante</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mete la pelvis y deslízate hacia delante</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Tronco erguido: la zona lumbar no se arquea</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>Con una rodilla en el suelo. Primero mete la pelvis, luego deslízate unos centímetros.</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>En el suelo, solo meter la pelvis</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Almohadilla gruesa bajo la rodilla, pie {derecho|izquierdo} delante</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Aprieta el glúteo, mete la pelvis</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sin deslizarte hacia delante, tronco erguido</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>Con una rodilla en el suelo, solo meter la pelvis, sin deslizarse.</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Da un paso atrás con el pie {izquierdo|derecho}</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sujétate al escritorio, con las dos manos si te tambaleas. Talón arriba</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Paso corto, rodillas sueltas, zona lumbar tranquila</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>De pie, un pie atrás, la mano en el escritorio. Calzado que no resbale; nunca una silla con ruedas.</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>Junto al escritorio, solo apretar</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>De pie, espalda erguida, las dos manos en el escritorio</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pies a la par, rodillas sueltas</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Aprieta los glúteos, mete la pelvis</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sin deslizarte hacia delante, sigue respirando</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>Pies a la par, las dos manos en el escritorio: aprieta y mete la pelvis, sin deslizarte.</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Parte delantera del muslo</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>Arrodíllate sobre una rodilla, el otro pie delante. Pon algo blando bajo la rodilla.</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>Crece hacia arriba, costillas sobre las caderas, manos en el muslo de delante o en algo firme.</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>Aprieta el glúteo de la pierna de atrás y mete la pelvis. Muchas personas ya notan el estiramiento.</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>Mantén la pelvis metida y desliza las caderas unos centímetros hacia delante.</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>Detente cuando notes tensión en la parte delantera de la cadera. La zona lumbar sigue tranquila.</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>Vuelve con suavidad, sal de la posición y cambia de lado.</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Las horas en la silla mantienen doblada la parte delantera de las caderas. Esto vuelve a abrirla. Unos 10 minutos por semana bastan para la flexibilidad (una revisión de 189 estudios de estiramiento estático, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>Arquear la zona lumbar e inclinarse hacia delante.</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>Bajar mucho sin meter la pelvis.</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>La rodilla de delante cae hacia dentro o sobrepasa mucho los dedos del pie.</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>Las caderas se giran hacia fuera.</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>Arrodillarse sobre la rótula sin almohadilla.</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>Tu cadera todavía tiene restricciones para llevar la pierna hacia atrás.</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>Hazlo de pie si arrodillarte duele. Solo aprieta, sin deslizarte, si la espalda se arquea o pincha. Las dos manos en el escritorio: si te falta estabilidad.</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 segundos, dos veces por lado, todos los días</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 15 a 30 segundos; meter la pelvis es lo que estira</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 30 segundos a un minuto, de pie</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Caderas y espalda</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Piernas y giro</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Los cinco junto al escritorio</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Los cinco en el suelo</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Noche larga</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber muestra estiramientos suaves. No es médico ni puede examinar tu cuerpo. Si tienes dudas, consulta antes con un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>Para personas adultas.</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>Emergencia: pide ayuda ya</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>Llama a tu número local de emergencias (112, 999, 911) si tienes dolor de espalda y alguna de estas señales:</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>Notas adormecimiento u hormigueo entre las piernas, o alrededor del trasero o las partes íntimas. Al limpiarte, la sensación puede ser distinta.</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>Te cuesta orinar, se te escapa la orina o no notas cuándo tienes ganas. O no puedes aguantar la caca.</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>De repente notas adormecimiento durante el sexo, o ya no se produce la erección.</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>Las dos piernas duelen, hormiguean, se adormecen o se sienten débiles.</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>Una pierna o un pie se está debilitando.</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>Te duele el pecho, o te falta el aire.</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>Un dolor repentino y muy fuerte en la espalda o el abdomen. O tienes sensación de desmayo, frío y sudor.</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>Empezó después de un choque, una mala caída o un golpe fuerte.</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>No hagas estiramientos. No esperes. No te pongas al volante.</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>Llama hoy a un médico. No hagas estiramientos hasta que te digan que es seguro.</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>Tienes fiebre, escalofríos o te sientes muy mal.</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>Pierdes peso y no sabes por qué.</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>Tienes cáncer ahora, o lo tuviste antes.</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>El descanso no alivia el dolor, o es mucho peor por la noche.</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>El dolor está arriba, entre los omóplatos.</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>Empeora cuando toses, estornudas o haces caca.</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>Tienes un bulto nuevo, o tu espalda ha cambiado de forma.</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>Tienes huesos frágiles o tomas corticoides en pastillas, y el dolor es nuevo. Aunque no haya habido caída.</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>Te enfermas con facilidad, tuviste una infección grave o te inyectas drogas.</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>Notas un latido fuerte en el abdomen.</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>Pide cita si el dolor</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>no mejora después de unas semanas, o empeora</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>te impide hacer cosas normales</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>es tu primer dolor de espalda fuerte antes de los 18 o después de los 50</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>te deja la espalda rígida más de media hora cada mañana, desde hace tres meses o más, y moverte ayuda</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>Pregunta antes (médico, matrona o partera, fisioterapeuta)</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>Una operación o una fractura en los últimos tres meses</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>Problemas de corazón en los últimos tres meses</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>Una prótesis de cadera o de rodilla que todavía tiene restricciones</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>Huesos frágiles, o una fractura en la espalda</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>Embarazo con sangrado o dolor pélvico, o con indicación de reposo</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>Alguien te dijo que limites el ejercicio</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>Detente ya si sientes</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>un dolor agudo o punzante</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>dolor, hormigueo o adormecimiento que baja por una pierna o un brazo</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>una pierna que de repente se siente débil</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>mareo, sensación de desmayo, náuseas o falta de aire</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>dolor en el pecho, o un dolor de cabeza repentino y muy fuerte</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>una tensión que aumenta mientras la mantienes</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>Sal despacio de la postura y descansa. Si no se pasa pronto, busca ayuda.</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>Hormigueo, adormecimiento o debilidad nuevos: detente, por poco que duela.</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>Una tensión suave está bien.</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>Debes notar tirantez, no dolor. Debe aliviarse al parar y haber desaparecido al día siguiente.</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>Detente y llama a tu matrona o partera, o a la maternidad</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>si sangras</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>si pierdes líquido</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>si el vientre se pone duro y duele</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>si tienes la pantorrilla dolorida o hinchada</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>si tu bebé se mueve menos</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Cuándo buscar ayuda antes</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>La mayoría de los dolores de espalda mejoran en unas semanas. Algunos necesitan un médico.</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>Un estiramiento puede tirar. No debe dar un dolor agudo ni un hormigueo que baje por la pierna.</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>Emergencia: pide ayuda por teléfono ya</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>Adormecimiento u hormigueo entre las piernas o alrededor del trasero</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>Problemas nuevos para orinar, hacer caca o aguantarse</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>De repente, adormecimiento durante el sexo</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>Las dos piernas duelen, hormiguean o se debilitan, o una pierna se debilita</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>Dolor en el pecho, o cuesta respirar</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>Dolor repentino y muy fuerte en la espalda o el abdomen, o sensación de desmayo y frío</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>Después de un choque o una mala caída</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>Ve al médico antes de hacer estiramientos</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>Fiebre, o mucho malestar</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Pérdida de peso sin explicación</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>Cáncer, ahora o antes</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>Peor por la noche, el descanso no ayuda</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>Huesos frágiles o corticoides, y dolor nuevo</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>Más señales</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Pregunta antes</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>Operación o fractura, últimos 3 meses</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>Prótesis de cadera o rodilla con restricciones</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>Embarazo con sangrado o dolor pélvico</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>Indicación de limitar el ejercicio</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>Compruébalo una vez</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>El escritorio no se tambalea.</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>La silla no puede rodar: ponla contra algo.</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>Tu calzado no resbala.</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>Un brazo de espacio libre detrás de ti.</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>Deja luz suficiente para ver la colchoneta. Ponte de lado antes de levantarte.</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Nos pediste más cuidado; por eso estos son los movimientos más pequeños.</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Tu prótesis de cadera todavía tiene restricciones; por eso nada aquí la dobla más de un ángulo recto, la gira ni lleva la pierna hacia atrás.</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>A los huesos frágiles les sientan bien los movimientos pequeños y lentos; por eso evitamos redondear mucho y los giros fuertes.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Durante el embarazo evitamos acostarse boca arriba, los giros profundos y estar de pie con apoyo desigual.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Durante el embarazo evitamos los giros profundos y estar de pie con apoyo desigual.</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>A una pierna que hormiguea le sienta bien la rodilla doblada, sin tirar fuerte.</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Tu prótesis de rodilla no debería tener que apoyarse en el suelo ni doblarse mucho.</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Dijiste que arrodillarte duele; por eso este se hace de pie o en una silla.</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Los dos pies se quedan en el suelo y tienes algo firme donde agarrarte.</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Para este no hace falta bajar al suelo.</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>En este, la cabeza se queda arriba.</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Los brazos se quedan bajos y no cargan peso.</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Aquí, nada de peso en las muñecas.</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Operación, fractura o problemas de corazón en los últimos 3 meses, o alguien me dijo que limite el ejercicio.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Un dolor, hormigueo o adormecimiento me baja por la pierna.</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Tengo huesos frágiles (osteoporosis), o me fracturé un hueso de la espalda.</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Tengo una prótesis de cadera.</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Tengo una prótesis de rodilla.</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Estoy embarazada.</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Arrodillarme duele, o me dijeron que no me arrodille.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Me cuesta bajar al suelo y volver a levantarme.</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Siento que me falta equilibrio, o me caí este año.</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Dejar colgar la cabeza me marea, o tengo glaucoma o la presión arterial muy alta.</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Levantar los brazos o apoyarme en ellos duele.</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Apoyarme en las manos duele.</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>¿Has preguntado a un médico, matrona o partera, o fisioterapeuta?</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>Dijeron que los estiramientos suaves están bien</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>¿Las dos piernas? ¿Una pierna cada vez más débil? ¿Adormecimiento entre las piernas? ¿Problemas para orinar?</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>¿Dolor nuevo o repentino desde entonces?</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>¿Todavía tienes restricciones para moverla, o han pasado menos de 3 meses?</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>Sí, o no lo sé</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>¿Menos de 3 meses, o no se dobla bien?</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>¿Estás bien de rodillas?</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>¿Sangrado, dolor pélvico o indicación de reposo?</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>¿Más de 16 semanas?</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>En la silla, espalda erguida, manos en las rodillas.</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La pelvis bascula hacia atrás y la espalda se redondea.</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La pelvis bascula hacia delante y el esternón se eleva.</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sobre manos y rodillas, espalda larga y plana.</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La espalda se redondea un poco, la cabeza sigue en línea.</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La espalda vuelve a estar larga y plana.</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sobre rodillas y antebrazos, espalda larga y plana.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La espalda se redondea hacia el techo, antebrazos sobre un cojín firme.</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>El abdomen baja un poco y el esternón se eleva.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La espalda se redondea hacia el techo, la cabeza cuelga.</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De pie, las dos manos en la pared a la altura del pecho.</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Las caderas van un poco hacia atrás, la espalda está larga, la cabeza arriba.</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De pie ante un escritorio, manos en el borde.</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Las caderas van hacia atrás hasta que brazos y espalda forman una sola línea inclinada.</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sobre manos y rodillas.</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Las caderas van hacia atrás hasta la mitad, la espalda sigue larga, la frente descansa en el cojín.</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Las caderas descansan hacia los talones, los brazos se alargan hacia delante y la frente descansa en un cojín.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Boca arriba en la cama, una rodilla arriba, manos detrás del muslo.</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>En la cama, una pierna se estira hasta la mitad, la rodilla sigue doblada, las manos sujetan por detrás del muslo.</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De pie ante un escritorio, las dos manos en él, un pie un paso corto por delante.</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Las caderas van un poco hacia atrás, las dos manos siguen en el escritorio, la rodilla de delante está suelta.</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De pie junto a un escritorio, una mano en él, un talón un paso corto por delante.</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Las caderas van hacia atrás y la espalda larga se inclina sobre la pierna estirada.</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Boca arriba, una rodilla arriba, manos detrás del muslo.</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La pierna se estira hasta la mitad, la rodilla sigue doblada, las manos sujetan por detrás del muslo.</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Boca arriba, las dos rodillas dobladas, una cinta alrededor de un pie.</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La rodilla se coloca encima de la cadera.</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La pierna se estira hacia el techo, la cinta sostiene su peso.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>En un asiento alto, espalda erguida, los dos pies apoyados.</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Un talón se desliza hacia delante hasta notar una tensión suave, la espalda sigue erguida.</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De pie ante un escritorio, pies a la par, las dos manos en él.</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Los glúteos aprietan y la pelvis se mete, rodillas sueltas.</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De pie junto a un escritorio con una mano en él, un pie atrás con el talón levantado.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La pelvis se mete, el pecho sigue erguido.</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Las dos rodillas se aflojan y las caderas se deslizan hacia delante.</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Con una rodilla en el suelo, tronco erguido, un pie delante.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La pelvis se mete, nada más se mueve.</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Con la pelvis metida, las caderas se deslizan un poco hacia delante.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Boca arriba en la cama, rodillas dobladas, brazos bajos a los lados.</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>En la cama, las dos rodillas bajan a medio camino hacia un lado sobre una almohada, los dos hombros siguen abajo.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>En un asiento alto, espalda erguida, brazos cruzados sobre el pecho, los dos pies apoyados.</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>El pecho gira un poco hacia un lado, caderas y rodillas siguen al frente.</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>En la silla, espalda erguida, brazos cruzados sobre el pecho, los dos pies apoyados.</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Rodillas y caderas siguen al frente; el pecho y después la cabeza giran hacia un lado.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Boca arriba, rodillas dobladas, brazos bajos a los lados.</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Las dos rodillas bajan a medio camino hacia un lado sobre un cojín, los dos hombros siguen abajo.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Boca arriba, rodillas dobladas, brazos abiertos a los lados.</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Las dos rodillas bajan hacia un lado, los dos hombros siguen en el suelo.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>En un asiento alto, espalda erguida, manos en los muslos.</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La cabeza gira hacia un lado, el pecho se queda donde está.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>Rigidez, mejor después.</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>En ningún sitio: esto es la demostración.</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>la demostración no escucha a ningún escritorio</translation>
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
        <translation>%1 en marcha. %2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>Inicia sesión en un escritorio, o prueba con: dbus-run-session limber. Sin bus, Limber no muestra notificaciones ni acepta órdenes.</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>Ciérralo con: limber quit. Si no sirve: pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>Tus estiramientos</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>%1 estiramientos en total; los tuyos están en %2</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>Un archivo con un error se descarta entero; los demás se usan.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>Aún no hay; será %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1, %2, versión %3, íntegro en todas sus páginas</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>Lo escribió un Limber anterior; se actualiza en el próximo inicio.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>Los tonos siguen guiando la sesión. Para tener voz, instala speech-dispatcher o el complemento de Qt para flite.</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>Habla %1</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>La voz que elegiste, %1, ya no está; %2 habla con la suya</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>Elige otra en Ajustes, Voz y sonido.</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Desactivado en los ajustes</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>El motor de voz no responde.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>MAL</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Cuando te ausentas</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Pantalla bloqueada</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>El tiempo sigue contando mientras no estás ante el teclado.</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>La pantalla bloqueada cuenta como ausencia solo cuando ya no se escribe ni se mueve nada.</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>La suspensión se nota por el reloj, al despertar.</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>Los recordatorios llegan aunque las notificaciones estén desactivadas, si el escritorio lo permite.</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>Los recordatorios llegan sobre ventanas a pantalla completa.</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>Los recordatorios llegan durante películas y presentaciones.</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>Los recordatorios llegan durante llamadas que no se notan de otra forma.</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>Los recordatorios no esperan a que dejes de escribir.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>Aquí no hay ninguna, así que no se puede mostrar nada.</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>Vuelve a preguntar en un terminal de tu escritorio.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>%1 muestra recordatorios, con botones</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1 muestra recordatorios, sin botones</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>Responde a los recordatorios desde la bandeja.</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>Ahora no hay ninguno en marcha; se inicia uno con el primer recordatorio</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>Instala uno e inícialo, por ejemplo dunst en X11 o mako en Wayland. Hasta entonces, la bandeja muestra lo que toca.</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>Lo que muestra las notificaciones no responde.</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>Inícialo de nuevo o vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>No se sabe: %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>Un panel muestra iconos (StatusNotifierItem)</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>Un panel muestra iconos (XEmbed)</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>Aquí ningún panel muestra iconos</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>Limber muestra una ventana en su lugar. En GNOME muestra iconos la extensión AppIndicator; en sway, waybar.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Sesiones: %1 añadidas, %2 cambiadas, %3 sin cambios.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Recordatorios: %1 añadidos, %2 cambiados, %3 sin cambios.</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>El historial es ahora el de %1 (sesiones: %2). El anterior se conserva como %3.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>%1 de %2 pasos, %3 min %4 s mantenidos</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>, molestia %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>Aún no hay sesiones.
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2, con botones</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2, sin botones</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>el portal del escritorio</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>El servidor de notificaciones no mostró un recordatorio: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>Abre Limber para empezar.</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>No hay bus de sesión, así que los recordatorios no se pueden mostrar como notificaciones.</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>No se pueden mostrar recordatorios: %1 El portal del escritorio no responde. Instala xdg-desktop-portal y vuelve a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>medio minuto</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1½ minutos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>En %1 min</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>¿%1, despacio, antes de empezar el día?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Antes de dormir</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>%1, con calma, para tu espalda.</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Esta noche no</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Hora de una pausa</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>1 estiramiento, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>%Ln estiramiento, %1.</numerusform>
            <numerusform>%Ln estiramientos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>¿Seguir donde estabas?</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>La sesión se cerró de forma inesperada. %1 de %2 pasos están guardados.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Levántate y camina un poco. Nada de estiramientos hasta que lo consultes.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Voy</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>Pausa en un minuto</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>Termina lo que estás pensando.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limber se está iniciando. Prueba otra vez en un momento.</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>No hay ningún recordatorio pendiente, así que no hay nada que responder.</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>Corrígelo, o mueve el archivo a otro sitio; después se podrán guardar tus rutinas.</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>el sistema, ninguna cámara por ahora</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>el sistema no deja que nadie observe sus cámaras</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>no hay bus del sistema</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>no hay ni bus del sistema ni bus de sesión</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>aquí no hay ni logind ni bloqueador de pantalla</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>no hay bus de sesión</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>aquí no están ni el gestor de sesiones de GNOME ni el gestor de energía de Plasma</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>aquí nada muestra notificaciones</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 no lo dice</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>los ajustes de GNOME no están instalados</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>el servidor de sonido está en otro equipo</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>no hay ningún servidor de sonido en marcha</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>no se puede acceder a ningún compositor de Wayland</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>el compositor de Wayland no informa sobre las ventanas de otros programas</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>el compositor de Wayland</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>el compositor de Wayland ya no está</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>el compositor de Wayland no tiene ningún asiento (seat)</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>el compositor de Wayland no tiene ni ext-idle-notify-v1 ni org_kde_kwin_idle</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>no se puede acceder a ningún servidor X</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>el servidor X ya no está</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>el gestor de ventanas</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>aquí ningún gestor de ventanas informa de la pantalla completa</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>el servidor X no tiene la extensión SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>el servidor X no tiene el contador IDLETIME</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber: este monitor está oscuro</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>Guarda lo contado</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>Limber se ha detenido. Inícialo de nuevo y esta ventana lo encuentra.</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limber no está en marcha.</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>Lo que llegó por la entrada estándar no se puede conservar para la importación.</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>Lo que llegó por la entrada estándar es demasiado largo para importarlo.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>Algunos pasos terminados esperan en %1</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>Este escritorio no tiene bandeja. Limber se queda en esta ventana.</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>Hay una sesión en curso. Termínala primero; después se puede restaurar la copia de seguridad.</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>Hasta entonces, Limber guarda en la memoria lo que haces y lo escribe en cuanto puede.</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>El motor de voz no responde.</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>No hay ningún motor de voz instalado. Instala el paquete qt6-speech-speechd-plugin o qt6-speech-flite-plugin.</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>El motor de voz %1 no tiene voz para este idioma: %2. Speech Dispatcher con espeak-ng sí la tiene.</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>No hay bus de sesión, así que los recordatorios no se pueden mostrar como notificaciones.</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>El servidor de notificaciones no responde: %1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>No hay ningún servidor de notificaciones en marcha, así que los recordatorios no se pueden mostrar como notificaciones.</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>El servidor de notificaciones no se inicia: %1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Empezar a estirar</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Omitir esta</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Esta noche no</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 horas</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que los reanude</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Abrir Limber</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Acerca de Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
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
        <translation>Próxima pausa en %1 de actividad</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>Próxima pausa, aprox.: %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nada previsto</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>Sesión de la mañana, desde: %1</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>Sesión de la noche: %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>Próxima pausa: %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>Hora de tu sesión de la mañana</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>Hora de tu sesión de la noche</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Hora de una pausa</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>nadie ante el equipo</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>pantalla bloqueada</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>equipo suspendido</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>ventana a pantalla completa</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>micrófono en uso</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>teclado o ratón en uso</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>cámara en uso</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>Tu sesión de la mañana</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>Tu sesión de la noche</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>%1 llega en un momento</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1 espera: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesto hasta: %1</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Recordatorios en pausa hasta: %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Recordatorios en pausa hasta que los reanudes</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>Sesión en curso</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>Los recordatorios están desactivados</translation>
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
        <translation>Versión %1, con licencia MIT</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Cuándo buscar ayuda antes</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber muestra estiramientos suaves. No es un consejo médico ni puede examinar tu cuerpo. Si tienes dudas, consulta antes con un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>Todo se queda en este equipo. Limber nunca usa la red.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Añade los tuyos</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>Pon un archivo de estiramiento en esta carpeta:</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>¿Cómo sentiste la espalda?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>Una sesión lejos de la pantalla</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>¿Cómo sentiste la espalda? 0 es ninguna molestia, 10 la peor imaginable.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Empezó a las</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, minutos</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>Añadir a una rutina</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>Una nueva para las pausas</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>Una nueva para la mañana</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>Una nueva para la noche</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>Añadido a %1: %2.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>Posturas fijas en lugar de animación</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>Quién te muestra los estiramientos</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>Espera en silencio en la bandeja</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>No funcionó. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>Izquierda %1, derecha %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Justificados</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>¿Sigue siendo así?</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>Qué hace Limber con esto</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>Marca lo que sea cierto. Si nada encaja, no marques nada.</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>Se guarda en tus ajustes, en este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>Queda una pregunta abierta. Hasta que la respondas, no hay estiramientos.</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>Por ahora no hay estiramientos. Limber te recuerda levantarte y caminar un poco.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Volver a hacerlo</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>En descanso: %1</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>Dolió tres veces. Vuelve el %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>Empezar el día con un estiramiento</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>Se ofrece al sentarte por primera vez</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>La mañana empieza a las</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>La mañana termina a las</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>Terminar el día con un estiramiento</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>Se ofrece a esta hora, o cuando vuelvas a estar aquí</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Noche a las</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>Hasta las 03:00 cuenta todavía como la misma noche</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambiar lado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo buscar ayuda</translation>
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
        <translation>Todo se queda en este equipo. Limber nunca usa la red.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>Tus estiramientos y rutinas</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>Un archivo (JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>Tablas (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>Todo el historial, también lo que eliminaste</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>Añade lo que aún no está aquí. Si dos difieren, vale la última edición.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ya</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>Una copia cada semana</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>Limber la hace por su cuenta y conserva las cinco últimas</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Varios equipos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Elegir la carpeta compartida</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>En este equipo, como si Limber acabara de llegar</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>Se eliminan el historial con sus notas, los ajustes y lo que indicaste en «Mi cuerpo». Se deja de compartir. Tus estiramientos y rutinas se quedan, igual que los archivos que exportaste y lo que hay en una carpeta compartida.</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Eliminar todo ya</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>Conservar las copias de seguridad</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>Antes hace una más. Desactivado: también se eliminan.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>Ninguna. Indica una que otro programa mantenga igual en tus equipos: cada uno deja allí su historial y lee el de los demás.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>Restaurar el historial: %1</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>¿Poner esta copia en lugar de tu historial? Antes se comprueba, y lo que hay ahora se conserva.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Comprobando y restaurando…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>Exportar el historial a</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>Exportar las tablas a</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importar un historial</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>Historiales exportados (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>Importando. Un historial de muchos años lleva su tiempo…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>La carpeta que comparten tus equipos</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>Hay una sesión en curso. Termínala primero y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>Tu día</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1 a las %2, hecha</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1 a las %2, omitida</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 hacia las %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>Próximo estiramiento hacia las %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>Valora cómo sientes la espalda después de una sesión y aquí empezará una línea.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%1 en %2, ahora %3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>Alrededor de %1, como en %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>Molestia a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>Más fácil: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>Nadie ha dibujado este todavía. Las palabras lo cuentan todo.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>Lado derecho; mostrar el izquierdo</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>Lado izquierdo; mostrar el derecho</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1: funciona</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1: no disponible aquí</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1: no funciona</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>Qué ofrece este equipo a Limber</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>Las flechas del teclado lo mueven arriba y abajo</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Arrástralo, o muévelo con las flechas del teclado</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>Día de descanso, la racha sigue</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>Un punto es un día de descanso que mantuvo la racha. Un color más intenso significa más minutos.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>Tu año</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1: día de descanso, cuenta</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nada</translation>
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
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostrar todos los días</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>Mostrar días anteriores</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Día de descanso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>Cuenta. No se pierde nada.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Ninguna sesión este día.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>Minutos por estiramiento</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Empezar una pausa</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>Tu primer cuadro te espera.</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>Cada sesión que terminas colorea un día. Tres minutos bastan para empezar.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>Ahora no se puede leer tu historial</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>No se ha cambiado ni borrado nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Sesión eliminada.</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>La línea: unos 10 minutos por semana y por lado bastan para la flexibilidad.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Junto al escritorio</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fáciles</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Empezar a estirar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Cuándo buscar ayuda antes</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Durante %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que los reanude</translation>
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
        <translation>Qué viene ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Activar recordatorios</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Mi cuerpo</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Cuándo buscar ayuda antes</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>hacia las %1</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Levántate y camina un poco. Nada de estiramientos hasta que lo consultes.</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>Nada de estiramientos hasta que lo consultes. Limber te recuerda caminar.</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>Otra: %1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Voy</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>Más tarde, en %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Esta noche no</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>¿Algo que recordar? Una nota para ti.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>Mostrar el archivo</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>Una distinta cada día</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>Recordarme estirar</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>Ante la pantalla</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Por reloj</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>Horas fijas</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>Añade todas las que quieras</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>Tras una ausencia de</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>La cuenta</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Empieza de nuevo</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Se detiene</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>Los recordatorios empiezan a las</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>Los recordatorios terminan a las</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>Esperar mientras…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>Estoy en una llamada</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>La cámara está encendida</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>«No molestar» está activado</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>Una ventana ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>Hay una presentación o película</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>Estoy escribiendo, un minuto como máximo</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limber no mira</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Lo indica: %1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>Este escritorio no lo indica: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>Avisar un minuto antes</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>Un aviso pequeño, sin sonido</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>Solo cuenta el tiempo ante la pantalla</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>Desde el inicio de tu horario</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>A las horas que indiques</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>Te levantaste: eso también fue una pausa</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>Sigue donde estaba</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>El tiempo de ausencia también cuenta</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>Tus días tienen horarios propios; un cambio aquí los iguala</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>Añadir un estiramiento</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nombre de la rutina</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>Esta está en un archivo tuyo. Cámbiala allí, o haz una copia para cambiarla aquí.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>Antes del primer estiramiento</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>Para prepararte</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>Después del último</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>Para volver a la calma</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>Una rutina aparte, para cambiarla como quieras</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>La de Limber</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>Como vino, sin tus cambios</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Recuperarla…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>Se pierden tus cambios en esta rutina.</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>Usar la de Limber</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Conservar mis cambios</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>Eliminar la rutina…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>La rutina se elimina; lo que has hecho con ella se queda en el historial.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>Una rutina necesita al menos un estiramiento. Añade otro primero.</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>Una rutina necesita un nombre.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Aún no contiene nada</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> rep.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>Repeticiones: %1</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>Segundos: %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1: cómo se hace</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: cuántas veces</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1: orden de los lados</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>Todas a la izquierda, luego a la derecha</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Izquierda y derecha, alternando</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Una repetición</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Colocarse en posición</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>Entrar en la postura y salir</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1, izquierda y derecha, alternando</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1, izquierda, luego derecha</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>Tu archivo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuya</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiada por ti</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>Las cortas, una tras otra</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Ver %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>Rutinas para</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Cuándo buscar ayuda antes</translation>
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
        <translation>Paso %1 de %2 · faltan %3</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Eso era todo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Colócate en posición</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>Quédate donde estés a gusto</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Descansa un momento</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>Dos respiraciones lentas. Levántate cuando quieras.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Por el mismo camino</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>para empezar</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>entra despacio</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>suelta</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>de descanso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, tiempo restante: %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>En pausa, tiempo restante: %1</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>toma aire</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>suelta el aire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Has terminado</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>Un momento de descanso</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Este es el último paso</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Una vez más</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>Después, %1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>Después, durante %1</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>No hace falta mirar. Una repetición es una respiración lenta.</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>No hace falta mirar. Dura aproximadamente %Ln respiración lenta.</numerusform>
            <numerusform>No hace falta mirar. Dura unas %Ln respiraciones lentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 de %2 pasos hechos</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>Punto del movimiento</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>¿Cómo sentiste la espalda?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>¿Cómo sentiste la espalda? 0 es ninguna molestia, 10 la peor imaginable.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>Usar la versión habitual de todos modos</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>¿Parar aquí?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>Omitir este</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Versión más fácil</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Por el mismo camino</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>En curso ahora mismo</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>Molestia %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>Aún no se ha guardado. Limber lo conserva y lo guarda en cuanto pueda.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Aún no hay nada hecho.</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>Lo que hiciste (%1) está guardado.</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>Esta rutina ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>Todo está en descanso, porque dolió. Mejor sal a caminar. En «Mi cuerpo» puedes retomarlo.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>Antes de estirar junto al escritorio</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>¿Sigue siendo así?</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>Esto lo dijiste hace tiempo. Los cuerpos cambian, así que Limber vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Mi cuerpo</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1: una semana de descanso. Lo que hiciste cuenta.</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>Es la segunda vez, así que sigue con la versión más fácil.</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>Es la segunda vez. No hay nada más fácil: déjalo por hoy.</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>Nada está en marcha. Lo que hiciste cuenta.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Indicaciones por voz</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Cuenta regresiva</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>Más en los ajustes</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo buscar ayuda</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>Este escritorio coloca las ventanas por su cuenta. La pantalla completa va donde tú elijas.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>Desde el principio; con F se quita</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>Oscurecer los otros monitores</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>Un clic en uno lo vuelve a encender</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>Donde está el puntero</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (no conectado)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>Sesión de la mañana</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>Sesión de la noche</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>Mañana, hecha</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>Pausa, hecha</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>Noche, hecha</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>Estiramiento, hecho</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Ahora el lado izquierdo</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Ahora el lado derecho</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
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
        <translation>1 repetición lenta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln repetición lenta</numerusform>
            <numerusform>%Ln repeticiones lentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Cuándo buscar ayuda antes</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>Mañana, noche</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Mi cuerpo</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Voz y sonido</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>Ventana de sesión</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>Lo notas en</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Por qué puede ayudar</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Errores frecuentes</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Déjalo por ahora si</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo buscar ayuda</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>Indicaciones por voz</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>Dice estiramiento, lado y tiempo. Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>La voz del equipo</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Cuánto dice</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Poco</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>Inicio, mitad, final</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Cuenta regresiva</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>Toques suaves en los tres últimos segundos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>De la voz y los tonos. Ambos callan durante una llamada</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>Rotación de tronco, lado izquierdo. Deja bajar las rodillas.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquila</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Ágil</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>limber::ui::Speaker</name>
    <message>
        <source>Halfway</source>
        <translation>A la mitad</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>Y vuelve despacio</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>Eso era todo. Levántate cuando quieras</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1, lado izquierdo</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, lado derecho</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>Quédate así durante %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Quédate así</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>La última</translation>
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
        <translation>Sí, sigue así</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ya no</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>Tu día de descanso fue el %1. Cuenta.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Un día de descanso a la semana es parte del plan.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>Hoy es un buen día para empezar</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>Un día de descanso a la semana es parte del plan. El tuyo fue el %1.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Un día de descanso a la semana es parte del plan.</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>La más larga: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>Volver a los estiramientos</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probarlo ya</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Déjalo por ahora si</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Cuándo buscar ayuda antes</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Por qué puede ayudar</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Errores frecuentes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>Estirar otra vez</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo buscar ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>¿Cómo sientes la espalda? 0 es ninguna molestia, 10 la peor imaginable</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>¿Cómo sientes la espalda?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>Ninguna molestia</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>La peor imaginable</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>Eso es mucho. Antes del próximo estiramiento, mira cuándo buscar ayuda.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>No se pudo guardar todo. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1, los %2 pasos</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>Cuentan. %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>Añadir una hora</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Recordatorio %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Reanudar recordatorios</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Activar recordatorios</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>Tu día de descanso fue el %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Esta noche no</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>Levántate y camina un poco</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>Aún no hay rutina</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>Nada de estiramientos hasta que lo consultes.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Elige una en los ajustes.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Hecha a las %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>A las %1, %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Empezar: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Mañanas</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Noches</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Queda 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>Queda %Ln día</numerusform>
            <numerusform>Quedan %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1, día de descanso</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>¿Algo con lo que tener cuidado?</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>Limber cambia entonces lo que no le va bien a tu cuerpo. Lo encuentras después en los ajustes, en «Mi cuerpo».</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>La mañana empieza a las</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>La mañana termina a las</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Noche a las</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>Unos minutos, cada día</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>Limber te recuerda estirar y te muestra cómo.
¿Cuándo empieza y termina tu día?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>Al sentarte por primera vez, %1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>Durante el día</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>Mientras estás ante la pantalla, %1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>cada</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>Antes de dormir, %1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>a las</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>Una pausa cada</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>Probarlo, %1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Prueba uno ahora</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>Guiarme con una voz</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>No en todos los estiramientos se ve la pantalla</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Todo se queda en este equipo</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>Sin cuenta, sin red</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>Ahora no: en «Mi cuerpo» indicaste algo que hay que consultar antes.</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>Gato-camello, pequeño y en una silla: unas pocas repeticiones lentas. Limber te guía paso a paso.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>Te damos la bienvenida a Limber, página %1 de %2</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Te damos la bienvenida a Limber</translation>
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
        <translation>%1, en el suelo</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1, junto al escritorio</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1 paso, aprox. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln paso, aprox. %1</numerusform>
            <numerusform>%Ln pasos, aprox. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>%Ln repetición lenta por lado</numerusform>
            <numerusform>%Ln repeticiones lentas por lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln repetición lenta</numerusform>
            <numerusform>%Ln repeticiones lentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%Ln vez %1 s</numerusform>
            <numerusform>%Ln veces %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 por lado</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
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
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, a day of another year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d</source>
        <comment>date format, a day of this month</comment>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, a day of this year</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>Los %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Antes de dormir</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Hora de una pausa</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>Próxima: tu sesión de la mañana</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>Próxima: tu sesión de la noche</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>Próximo estiramiento</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>hasta mañana a las %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>hasta el %1 a las %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>Llegará cuando vuelvas.</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>Esperará hasta que termine tu llamada.</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>Esperará mientras una ventana ocupe toda la pantalla.</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>Esperará hasta que termine tu presentación.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>Esperará a que dejes de escribir un momento.</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>Esperará mientras «No molestar» esté activado.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>El tiempo lejos de la pantalla no cuenta.</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>Un buen momento para moverte</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>cuando puedas</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>Esperará un buen momento.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>Lo pediste para más tarde.</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Los recordatorios están en pausa</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>hasta que los reanudes</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>Estás estirando</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>cuando quieras</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>Todos los recordatorios están desactivados.</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Sesiones: %1 añadidas, %2 cambiadas, %3 sin cambios.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Recordatorios: %1 añadidos, %2 cambiados, %3 sin cambios.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>La copia de seguridad está en su lugar, con %1. Lo que había antes se conserva como %2.</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>Todo está eliminado. Se conserva una última copia de seguridad como %1.</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>Todo está eliminado, y no se conserva nada.</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>Copia de seguridad, %1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Antes de una actualización de Limber, %1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>Antes de restaurar una copia de seguridad, %1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>Aún sin leer: Limber mira en un momento tranquilo.</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>Última lectura: %1, %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1 paso, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln paso, %1</numerusform>
            <numerusform>%Ln pasos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>Ningún gestor de archivos responde. Mira aquí: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
