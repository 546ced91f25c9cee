<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>Brak szyny sesji.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>Portal pulpitu tego nie potrafi. Spróbuj w ustawieniach samego pulpitu, przy programach uruchamianych po zalogowaniu.</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>Aby przypominać o rozciąganiu.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Skręt tułowia</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>Dolna część pleców, boki, biodro</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Na podłodze</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Połóż się na plecach, zegnij kolana</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stopy i kolana razem, ręce na boki</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Opuść oba kolana w {lewo|prawo}</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oba barki ciężko leżą na podłodze</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>Opuszczaj kolana, dopóki obie łopatki leżą na podłodze.</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>Na podłodze, łatwiej</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stopy dalej od siebie, ręce nisko</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kolana do połowy w {lewo|prawo}</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oprzyj je na poduszce, barki ciężkie</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>Stopy dalej od bioder, kolana tylko do połowy. Oprzyj je na poduszce.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>W łóżku</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Na środku łóżka, ręce nisko</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oba barki ciężko leżą na łóżku</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>Ten sam mały skręt, w łóżku.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Przy biurku</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Usiądź prosto, skrzyżuj ręce na piersi</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Środek siedziska, obie stopy dociśnięte do podłogi, krzesło dosunięte do biurka lub ściany</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Obróć klatkę piersiową w {lewo|prawo}</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kolana i biodra nadal w stronę biurka</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>Ręce skrzyżowane. Jeśli krzesło się nie obraca, dłoń na zewnętrznym kolanie może pomóc utrzymać pozycję; nie służy do ciągnięcia.</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>Przy biurku, łatwiej</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Podnieś siedzisko: biodra wyżej niż kolana</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Obróć się trochę w {lewo|prawo}</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Obie stopy płasko, kolana zostają na miejscu</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>Mniejszy skręt na podniesionym siedzisku.</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>Na siedząco, tylko głowa</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Usiądź prosto, obie stopy płasko</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Biodra wyżej niż kolana, ręce rozłożone lub w dole</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Powoli spójrz w {lewo|prawo}</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Klatka piersiowa zostaje na miejscu</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>Obraca się tylko głowa. Liczy się jako skręt tułowia.</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Dolna część pleców</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>Boki tułowia</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>Zewnętrzna strona biodra</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>Połóż się na plecach. Zegnij kolana, stopy i kolana razem.</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>Rozłóż szeroko ręce i pozwól, by oba barki stały się ciężkie.</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>Z wydechem opuść kolana na jedną stronę. Stopy mogą przetoczyć się na krawędzie.</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>Zatrzymaj się, póki obie łopatki wciąż dotykają podłogi.</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>Obróć głowę w drugą stronę, jeśli to przyjemne. Zostań tak i oddychaj.</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>Lekko wciągnij brzuch, unieś kolana z powrotem i powtórz na drugą stronę.</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>Siedzenie godzinami trzyma dolną część pleców w jednej pozycji. Powolny skręt znów ją porusza i pozwala rozluźnić mięśnie po bokach tułowia.</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>Przeciwny bark się unosi. Zrób mniejszy ruch.</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>Kolana się rozchodzą.</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>Dociskanie kolan ręką.</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>Sprężynowanie albo szybkie opadanie.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>Wstrzymywanie oddechu.</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>Po operacji biodra lub pleców nadal obowiązują Cię ograniczenia.</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>W ciągu ostatnich trzech miesięcy doszło do złamania kości w plecach.</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>Przy skręcie pojawia się ból lub mrowienie schodzące w dół nogi.</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>Mniejszy ruch: osteoporoza, ciąża. Ręce nisko: bolący bark. Stopy dalej: nowe kolano.</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 do 10 sekund, 2 lub 3 razy na każdą stronę, rano i wieczorem</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Jeden głęboki oddech, 8 do 10 razy, strony na zmianę</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Pozycja dziecka</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>Całe plecy, biodra</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Przejdź do klęku podpartego</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Duże palce stóp blisko siebie, kolana tak szeroko, jak wygodnie</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Cofnij biodra w stronę pięt, ręce daleko w przód</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nic na siłę. Oprzyj czoło na macie lub poduszce</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>Do samego końca, z poduszką wszędzie tam, gdzie się przyda.</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>Na podłodze, do połowy</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kolana szeroko, poduszka przed sobą</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Cofnij biodra do połowy, plecy proste</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Czoło na pięściach, bez zaokrąglania</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>Do połowy, z prostymi plecami. Tak uczy tego brytyjska NHS, z krótkim przytrzymaniem: to nasza wersja poranna.</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stań na długość ręki od biurka</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dłonie na krawędzi, kolana luźne. Biurko nie może się chwiać</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Cofnij się i pochyl, plecy proste</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nie wieszaj się na nim. Wracaj powoli</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>Ręce i plecy tworzą jedną długą, pochyłą linię. Nie na szkle, wysuwanej półce na klawiaturę ani podniesionym biurku; w razie wątpliwości użyj ściany.</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>Przy ścianie lub biurku, łatwiej</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dłonie na ścianie, na wysokości klatki piersiowej</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Albo na biurku, które się nie chwieje. Stopy równo</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Cofnij się, lekko się pochyl, głowa w górze</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mniej niż do połowy, plecy proste</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>Dłonie na wysokości klatki piersiowej, pochylenie mniejsze niż do połowy.</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>Boki pleców</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Pośladki</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>Zacznij w klęku podpartym. Zbliż duże palce stóp do siebie, kolana tak szeroko, jak wygodnie.</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>Z wydechem cofnij biodra w stronę pięt.</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>Opuść klatkę piersiową i przesuń dłonie w przód.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>Oprzyj czoło na macie, poduszce lub pięściach.</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>Rozluźnij barki i oddychaj w stronę dolnej części pleców.</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>Aby wrócić, oprzyj mocno dłonie i przestawiaj je ku sobie.</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>Utrzymuje ruchomość kręgosłupa i daje mięśniom dolnej części pleców szansę na rozluźnienie.</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>Dociskanie bioder do pięt na siłę.</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>Barki podciągnięte do uszu.</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>Głowa zwisająca bez podparcia.</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>Ćwiczenie mimo ucisku w kolanach.</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>Szybkie opadanie do pozycji.</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>Kolano boli lub słabo się zgina.</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>Biodro nadal ma ograniczenia.</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>Od opuszczania głowy kręci Ci się w głowie.</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>Do połowy: pierwsza godzina dnia, osteoporoza, ból nogi. Kolana szeroko: ciąża. Wałek pod kostki: bolące kostki.</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Jeden głęboki oddech, 8 do 10 razy, z prostszymi plecami</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>20 do 30 sekund, dłonie na biurku</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Koci grzbiet</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>Kręgosłup, łagodnie w obie strony</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dłonie pod barkami, kolana pod biodrami, łokcie luźne</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Z wydechem zaokrąglij plecy w górę</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Z wdechem opuść brzuch</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dwie trzecie zakresu, bez dociskania na końcach</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>Powoli między zaokrągleniem a otwarciem, około dwóch trzecich zakresu.</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>Na podłodze, mniejszy ruch</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dłonie pod barkami, kolana pod biodrami, głowa na wprost</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Z wydechem lekko zaokrąglij plecy</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Z wdechem wróć do prostych pleców</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Plecy się nie zapadają, głowa na wprost</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>Mały ruch: lekko zaokrąglij i wróć do prostych pleców, głowa na wprost.</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>Na przedramionach</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oprzyj się na przedramionach i kolanach</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Łokcie pod barkami na poduszce albo na pięściach</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nie zapadaj się w barkach</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>Mała wersja na przedramionach lub pięściach: bez ciężaru na zgiętych nadgarstkach.</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Usiądź prosto, dłonie na kolanach</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Środek siedziska, stopy płasko, krzesło dosunięte do biurka lub ściany</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Z wydechem zaokrąglij plecy</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Z wdechem unieś mostek</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Barki nisko, bez dociskania na końcach</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>Te same powolne powtórzenia, na siedząco.</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>Przy biurku, mniejszy ruch</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Usiądź prosto, dłonie na udach</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Podnieś siedzisko: biodra wyżej niż kolana, obie stopy płasko</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Z wydechem odchyl miednicę w tył</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Z wdechem pochyl miednicę w przód</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mały ruch, głowa zostaje na wprost</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>Małe kołysanie miednicą na podniesionym siedzisku, głowa na wprost.</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Cały kręgosłup</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Plecy</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>Brzuch</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>Przejdź do klęku podpartego: dłonie pod barkami, kolana pod biodrami.</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>Zrób wydech. Zaokrąglij plecy w górę, a głowa niech podąża za nimi.</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>Zrób wdech. Opuść brzuch, unieś mostek i spójrz tuż przed siebie.</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>Poruszaj się powoli między tymi pozycjami, jak fala od bioder do głowy.</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>Zostań w wygodnym środku. Nie dociskaj na końcach.</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>Porusza całym kręgosłupem przy małym obciążeniu, a mięśnie pleców i brzucha łagodnie pracują.</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>Pośpiech.</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>Dociskanie na końcach.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>Odrzucanie głowy w tył.</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>Ruch tylko w górnej części pleców albo tylko w biodrach.</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>Zginanie łokci albo zapadanie się w barkach.</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>Świeży uraz nadgarstka lub barku.</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>Ćwicz na siedząco, jeśli klęczenie boli. Mniejszy ruch: osteoporoza. Ciąża: zaokrąglij, potem prosto; plecy się nie zapadają.</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 lub 6 powolnych powtórzeń, nic na siłę. U niego trwają 3 do 4 sekund; nasze są wolniejsze, po jednym oddechu</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Pięć oddechów, na siedząco</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Dwugłowy uda</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Tył uda</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>Na podłodze, z paskiem</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Połóż się, pasek wokół {lewej|prawej} stopy</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oba kolana zgięte, {prawa|lewa} stopa płasko</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Wyprostuj {lewe|prawe} kolano, pięta w górę</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oba biodra ciężkie. Kolano może być lekko zgięte</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>Z taśmą, paskiem lub ręcznikiem. Drugie kolano pozostaje zgięte.</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>Na podłodze, kolano zgięte</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Połóż się, dłonie za {lewym|prawym} udem</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Unieś {lewą|prawą} piętę, kolano zgięte</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Barki i szyja pozostają luźne</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>Dłonie za udem, kolano mocno zgięte, udo nie do końca w górze.</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Na środku łóżka, {prawa|lewa} stopa płasko</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>To samo ze zgiętym kolanem, w łóżku.</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Postaw {lewą|prawą} piętę krok w przód</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Palce stopy w górę, jedna dłoń na biurku</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pochyl się od bioder, plecy proste</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Przednie kolano lekko zgięte, bez zaokrąglania</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>Na stojąco, pięta na podłodze mały krok przed Tobą, jedna dłoń na biurku. Nigdy na krześle.</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Postaw {lewą|prawą} piętę tuż przed sobą</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Obie dłonie na biurku, kolana luźne</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Lekko pochyl się od bioder</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Plecy pozostają proste</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>Krótki krok, małe pochylenie, kolano luźne, obie dłonie na biurku.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Na siedząco</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Usiądź prosto na podniesionym siedzisku</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Środek siedziska, krzesło dosunięte do biurka lub ściany</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Powoli wysuń {lewą|prawą} piętę w przód</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Bez pochylania. Zatrzymaj się, gdy lekko ciągnie</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>Usiądź prosto i wysuwaj jedną piętę, aż lekko pociągnie. Bez pochylania.</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>Łydka, trochę</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>Połóż się na plecach, oba kolana zgięte. Załóż pasek na jedną stopę.</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>Unieś to kolano nad biodro.</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>Z wydechem powoli prostuj kolano, pięta w stronę sufitu.</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>Zatrzymaj się, gdy lekko ciągnie w połowie tylnej strony uda.</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>Druga stopa na podłodze, oba biodra ciężkie, barki luźne.</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>Aby skończyć, zegnij kolano, opuść stopę i zmień nogę.</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Po długim siedzeniu tył nóg bywa napięty. Wielu osobom łatwiej się schylać, gdy jest luźniejszy. Około 10 minut tygodniowo wystarcza dla gibkości (przegląd 189 badań nad rozciąganiem statycznym, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>Blokowanie kolana i szarpanie.</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>Zaokrąglanie dolnej części pleców, by sięgnąć dalej.</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>Biodra unoszą się lub skręcają.</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>Barki i szyja się napinają.</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>Mocne ciągnięcie za palce stopy. Powinno ciągnąć w połowie uda, nie pod kolanem.</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>Wywołuje ból, mrowienie lub drętwienie schodzące w dół nogi.</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>Masz tam naderwany lub zerwany mięsień.</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>Zegnij kolano bardziej, jeśli noga mrowi. W ciąży ćwicz na siedząco.</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 do 60 sekund, 2 lub 3 razy na każdą nogę</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Policz do 10, najwyżej 10 razy na każdą nogę, drugie kolano zgięte</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 sekund do minuty, jedna pięta w przodzie</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 sekund, 2 do 4 razy na każdą nogę</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Zginacz biodra</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Przód biodra</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Uklęknij na {lewym|prawym} kolanie</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Podkładka pod kolanem, {prawa|lewa} stopa z przodu</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Podwiń miednicę, przesuń biodra w przód</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Tułów prosto: dolna część pleców się nie wygina</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>Klęk jednonóż. Najpierw podwiń miednicę, potem przesuń się o kilka centymetrów.</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>Na podłodze, tylko podwinięcie</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Gruba podkładka pod kolanem, {prawa|lewa} stopa z przodu</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Napnij pośladek, podwiń miednicę</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Bez przesuwania w przód, tułów prosto</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>Klęk jednonóż, tylko podwinięcie, bez przesuwania.</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Zrób krok w tył {lewą|prawą} stopą</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Trzymaj się biurka, oburącz, jeśli się chwiejesz. Pięta w górze</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Krótki krok, kolana luźne, dolna część pleców spokojna</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>Na stojąco, jedna stopa z tyłu, dłoń na biurku. Buty, które się nie ślizgają; nigdy krzesło na kółkach.</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>Przy biurku, tylko napięcie</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stań prosto, obie dłonie na biurku</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stopy równo, kolana luźne</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Napnij pośladki, podwiń miednicę</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Bez przesuwania w przód, oddychaj</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>Stopy równo, obie dłonie na biurku: napnij i podwiń, bez przesuwania.</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Przód uda</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>Uklęknij na jednym kolanie, druga stopa z przodu. Podłóż coś pod kolano.</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>Wydłuż tułów, żebra nad biodrami, dłonie na przednim udzie albo na czymś stabilnym.</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>Napnij pośladek tylnej nogi i podwiń miednicę. Wiele osób już wtedy czuje rozciąganie.</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>Utrzymaj podwinięcie i przesuń biodra o kilka centymetrów w przód.</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>Zatrzymaj się, gdy ciągnie z przodu biodra. Dolna część pleców pozostaje spokojna.</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>Łagodnie się cofnij, wyjdź z pozycji, zmień stronę.</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Godziny siedzenia trzymają przód bioder w zgięciu. To ćwiczenie znów go otwiera. Około 10 minut tygodniowo wystarcza dla gibkości (przegląd 189 badań nad rozciąganiem statycznym, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>Wyginanie dolnej części pleców i pochylanie się w przód.</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>Głęboki wykrok bez podwinięcia miednicy.</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>Przednie kolano ucieka do środka albo daleko poza palce stopy.</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>Biodra skręcają się na zewnątrz.</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>Klęczenie na rzepce bez podkładki.</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>Biodro nadal ma ograniczenia w prowadzeniu nogi do tyłu.</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>Ćwicz na stojąco, jeśli klęczenie boli. Tylko napnij, bez przesuwania, jeśli plecy się wyginają lub coś uciska. Obie dłonie na biurku: chwiejność.</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 sekund, dwa razy na każdą stronę, codziennie</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>15 do 30 sekund; rozciąga właśnie podwinięcie</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 sekund do minuty, na stojąco</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Biodra i plecy</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Nogi i skręt</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Wszystkie pięć przy biurku</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Wszystkie pięć na podłodze</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Wieczór</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Długi wieczór</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Poranek</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber pokazuje łagodne ćwiczenia rozciągające. Nie jest lekarzem i nie może zbadać Twojego ciała. Jeśli masz wątpliwości, najpierw zapytaj lekarza lub fizjoterapeutę.</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>Dla dorosłych.</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>Nagły przypadek: wezwij pomoc natychmiast</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>Zadzwoń na lokalny numer alarmowy (112, 999, 911), jeśli bolą Cię plecy i występuje którykolwiek z tych objawów:</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>Czujesz drętwienie lub mrowienie między nogami albo w okolicy pośladków lub miejsc intymnych. Podcieranie się może być odczuwane inaczej.</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>Trudno Ci się wysikać, popuszczasz mocz albo nie czujesz, kiedy musisz iść do toalety. Albo nie możesz utrzymać kupy.</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>Podczas seksu nagle czujesz odrętwienie albo nie pojawia się już erekcja.</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>Obie nogi bolą, mrowią, drętwieją lub są słabe.</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>Jedna noga lub stopa robi się coraz słabsza.</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>Boli Cię w klatce piersiowej albo nie możesz złapać oddechu.</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>Nagły, bardzo silny ból pleców lub brzucha. Albo jest Ci słabo, zimno i oblewa Cię pot.</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>Zaczęło się po wypadku, groźnym upadku lub silnym uderzeniu.</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>Nie rozciągaj się. Nie czekaj. Nie siadaj za kierownicą.</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>Zadzwoń do lekarza jeszcze dziś. Nie rozciągaj się, dopóki nie powie, że to bezpieczne.</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>Masz gorączkę, dreszcze albo bardzo źle się czujesz.</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>Chudniesz i nie wiesz dlaczego.</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>Nowotwór złośliwy (rak), teraz lub w przeszłości.</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>Odpoczynek nie łagodzi bólu albo ból jest dużo gorszy w nocy.</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>Ból jest wysoko, między łopatkami.</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>Nasila się przy kaszlu, kichaniu lub robieniu kupy.</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>Pojawił się nowy guzek albo plecy zmieniły kształt.</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>Masz osteoporozę lub bierzesz tabletki ze sterydami, a ból jest nowy. Nawet bez upadku.</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>Łatwo chorujesz, masz za sobą ciężką infekcję lub wstrzykujesz sobie narkotyki.</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>Czujesz w brzuchu silne tętnienie.</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>Umów się na wizytę, jeśli ból</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>nie słabnie po kilku tygodniach albo się nasila</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>nie pozwala Ci wykonywać zwykłych czynności</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>jest Twoim pierwszym silnym bólem pleców przed ukończeniem 18 lat lub po ukończeniu 50</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>łączy się ze sztywnością pleców dłużej niż pół godziny każdego ranka, od co najmniej trzech miesięcy, a ruch pomaga</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>Najpierw zapytaj (lekarza, położną lub fizjoterapeutę)</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>Operacja lub złamanie kości w ciągu ostatnich trzech miesięcy</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>Kłopoty z sercem w ciągu ostatnich trzech miesięcy</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>Nowe biodro lub kolano (endoproteza), które nadal ma ograniczenia</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>Osteoporoza lub złamanie kości w plecach</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>Ciąża z krwawieniem lub bólem miednicy albo z zaleceniem odpoczynku</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>Ktoś kazał Ci ograniczyć wysiłek</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>Przerwij od razu, jeśli czujesz</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>ostry lub kłujący ból</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>ból, mrowienie lub drętwienie schodzące w dół nogi lub ręki</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>że noga nagle słabnie</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>zawroty głowy, nadchodzące omdlenie, mdłości lub duszność</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>ból w klatce piersiowej albo nagły, bardzo silny ból głowy</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>ciągnięcie, które rośnie podczas przytrzymania</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>Powoli wyjdź z pozycji i odpocznij. Jeśli szybko nie minie, szukaj pomocy.</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>Nowe mrowienie, drętwienie lub osłabienie: przerwij, choćby bolało bardzo mało.</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>Lekkie ciągnięcie jest w porządku.</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>Powinno być czuć napięcie, nie ból. Powinno słabnąć, gdy przestajesz, i minąć do następnego dnia.</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>Przerwij i zadzwoń do położnej lub na oddział położniczy</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>jeśli krwawisz</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>jeśli odchodzą lub sączą się wody</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>jeśli brzuch twardnieje i boli</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>jeśli łydka boli lub jest spuchnięta</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>jeśli dziecko mniej się rusza</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Kiedy najpierw szukać pomocy</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>Większość bólów pleców słabnie w ciągu kilku tygodni. Z niektórymi trzeba iść do lekarza.</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>Przy rozciąganiu może ciągnąć. Ból nie może być ostry, a mrowienie nie może schodzić w dół nogi.</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>Nagły przypadek: dzwoń po pomoc natychmiast</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>Drętwienie lub mrowienie między nogami lub w okolicy pośladków</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>Nowe kłopoty z sikaniem lub kupą albo z ich utrzymaniem</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>Nagłe odrętwienie podczas seksu</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>Obie nogi bolą, mrowią lub słabną albo jedna noga robi się słabsza</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>Ból w klatce piersiowej lub trudno oddychać</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>Nagły, bardzo silny ból pleców lub brzucha albo robi się słabo i zimno</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>Po wypadku lub groźnym upadku</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>Idź do lekarza, zanim zaczniesz się rozciągać</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>Gorączka lub bardzo złe samopoczucie</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Niewyjaśniona utrata wagi</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>Nowotwór złośliwy, teraz lub kiedyś</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>Gorzej w nocy, odpoczynek nie pomaga</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>Osteoporoza lub sterydy i nowy ból</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>Więcej objawów</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Najpierw zapytaj</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>Operacja lub złamanie, ostatnie 3 miesiące</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>Nowe biodro lub kolano z ograniczeniami</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>Ciąża z krwawieniem lub bólem miednicy</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>Zalecenie ograniczenia wysiłku</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>Sprawdź raz</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>Biurko się nie chwieje.</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>Krzesło nie odjedzie: dosuń je do czegoś.</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>Buty się nie ślizgają.</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>Za Tobą jest wolne miejsce na długość ręki.</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>Zostaw dość światła, by widzieć matę. Zanim wstaniesz, przetocz się na bok.</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Wolisz szczególną ostrożność, więc to najmniejsze ruchy.</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Nowe biodro nadal ma ograniczenia, więc nic tu nie zgina go ponad kąt prosty, nie skręca go ani nie prowadzi nogi w tył.</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Przy osteoporozie lepsze są małe, powolne ruchy, więc pomijamy głębokie zaokrąglanie i mocne skręty.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>W ciąży unikamy leżenia płasko na plecach, głębokich skrętów i stania z nierówno ustawionymi stopami.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>W ciąży unikamy głębokich skrętów i stania z nierówno ustawionymi stopami.</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Mrowiąca noga lubi zgięte kolano i nie lubi mocnego ciągnięcia.</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Na nowym kolanie lepiej nie klękać i nie zginać go głęboko.</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Klęczenie sprawia Ci ból, więc to ćwiczenie robi się na stojąco lub siedząco.</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Obie stopy zostają na ziemi i masz się czego mocno trzymać.</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Tu nie trzeba schodzić na podłogę.</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Tu głowa pozostaje w górze.</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Ręce pozostają nisko i nie dźwigają ciężaru.</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Tu nadgarstki nie dźwigają ciężaru.</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Operacja, złamanie lub kłopoty z sercem w ciągu ostatnich 3 miesięcy albo ktoś kazał mi ograniczyć wysiłek.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ból, mrowienie lub drętwienie schodzi mi w dół nogi.</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Mam osteoporozę (kruche kości) albo mam za sobą złamanie kości w plecach.</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Mam nowe biodro (endoprotezę).</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Mam nowe kolano (endoprotezę).</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Jestem w ciąży.</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Klęczenie boli albo odradzono mi klękanie.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Trudno mi zejść na podłogę i z niej wstać.</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Czuję się niepewnie na nogach albo w tym roku zdarzył mi się upadek.</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Od opuszczania głowy kręci mi się w głowie albo mam jaskrę lub bardzo wysokie ciśnienie krwi.</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Unoszenie rąk lub opieranie się na nich boli.</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Opieranie się na dłoniach boli.</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Czy masz już opinię lekarza, położnej lub fizjoterapeuty?</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>Według nich łagodne rozciąganie jest w porządku</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Obie nogi? Noga robi się słabsza? Drętwienie między nogami? Kłopoty z sikaniem?</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Nowy lub nagły ból od tego czasu?</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Czy nadal obowiązują ograniczenia ruchu albo minęło mniej niż 3 miesiące?</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>Tak lub nie wiem</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Mniej niż 3 miesiące albo słabo się zgina?</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Czy klęczenie jest w porządku?</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Krwawienie, ból miednicy lub zalecenie odpoczynku?</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Więcej niż 16 tygodni?</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Osoba siedzi prosto, dłonie na kolanach.</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Miednica odchyla się w tył, a plecy się zaokrąglają.</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Miednica pochyla się w przód, a mostek się unosi.</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Klęk podparty, plecy proste i poziome.</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Plecy są lekko zaokrąglone, głowa pozostaje na wprost.</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Plecy znów są proste i poziome.</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Na kolanach i przedramionach, plecy proste i poziome.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Plecy są zaokrąglone w stronę sufitu, przedramiona na twardej poduszce.</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Brzuch lekko się opuszcza, a mostek się unosi.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Plecy są zaokrąglone w stronę sufitu, głowa zwisa.</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Na stojąco, obie dłonie na ścianie na wysokości klatki piersiowej.</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Biodra lekko się cofają, plecy są proste, głowa w górze.</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Na stojąco przy biurku, dłonie na jego krawędzi.</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Biodra cofają się, aż ręce i plecy utworzą jedną długą, pochyłą linię.</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Klęk podparty.</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Biodra cofają się do połowy, plecy pozostają proste, czoło opiera się na poduszce.</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Biodra spoczywają w stronę pięt, ręce sięgają w przód, a czoło opiera się na poduszce.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Leżenie na plecach w łóżku, jedno kolano uniesione, dłonie za udem.</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>W łóżku jedna noga prostuje się do połowy, kolano pozostaje zgięte, dłonie trzymają za udem.</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Na stojąco przy biurku, obie dłonie na nim, jedna stopa mały krok z przodu.</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Biodra lekko się cofają, obie dłonie zostają na biurku, przednie kolano jest luźne.</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Na stojąco obok biurka, jedna dłoń na nim, jedna pięta mały krok z przodu.</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Biodra się cofają, a proste plecy pochylają się nad wyprostowaną nogą.</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Leżenie na plecach, jedno kolano uniesione, dłonie za udem.</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Noga prostuje się do połowy, kolano pozostaje zgięte, dłonie trzymają za udem.</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Leżenie na plecach, oba kolana zgięte, pasek wokół jednej stopy.</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Kolano unosi się nad biodro.</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Noga prostuje się w stronę sufitu, pasek utrzymuje jej ciężar.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Osoba siedzi prosto na podniesionym siedzisku, obie stopy płasko.</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Jedna pięta wysuwa się w przód, aż lekko pociągnie, plecy pozostają proste.</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Na stojąco przy biurku, stopy równo, obie dłonie na nim.</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Pośladki się napinają, a miednica podwija się, kolana luźne.</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Na stojąco obok biurka z jedną dłonią na nim, jedna stopa z tyłu, jej pięta w górze.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Miednica się podwija, klatka piersiowa pozostaje wysoko.</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Oba kolana miękną, a biodra przesuwają się w przód.</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Klęk jednonóż, tułów prosto, jedna stopa z przodu.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Miednica się podwija, nic innego się nie rusza.</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Przy podwiniętej miednicy biodra przesuwają się lekko w przód.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Leżenie na plecach w łóżku, kolana zgięte, ręce nisko wzdłuż ciała.</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>W łóżku oba kolana opadają do połowy w jedną stronę na poduszkę, oba barki leżą.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Osoba siedzi prosto na podniesionym siedzisku, ręce skrzyżowane na piersi, obie stopy płasko.</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Klatka piersiowa obraca się trochę w jedną stronę, biodra i kolana pozostają skierowane w przód.</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Osoba siedzi prosto, ręce skrzyżowane na piersi, obie stopy płasko.</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Kolana i biodra pozostają skierowane w przód, klatka piersiowa, a potem głowa obracają się w jedną stronę.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Leżenie na plecach, kolana zgięte, ręce nisko wzdłuż ciała.</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Oba kolana opadają do połowy w jedną stronę na poduszkę, oba barki leżą.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Leżenie na plecach, kolana zgięte, ręce rozłożone na boki.</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Oba kolana opadają w jedną stronę, oba barki zostają na podłodze.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Osoba siedzi prosto na podniesionym siedzisku, dłonie na udach.</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Głowa obraca się w jedną stronę, klatka piersiowa zostaje na miejscu.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Nie można zapisać %1.</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>Sztywno, potem lepiej.</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>Nigdzie: to wersja pokazowa.</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>wersja pokazowa nie nasłuchuje pulpitu</translation>
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
        <translation>%1 działa. %2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>Zaloguj się do sesji pulpitu albo spróbuj: dbus-run-session limber. Bez szyny Limber nie pokazuje powiadomień i nie przyjmuje poleceń.</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>Zakończ go poleceniem: limber quit. Jeśli to nie pomoże: pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>Twoje własne ćwiczenia</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>Ćwiczeń łącznie: %1; Twoje własne są w %2</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>Plik z błędem jest pomijany w całości; pozostałe są używane.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>Jeszcze jej nie ma; będzie to %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1, %2, wersja %3, bez uszkodzonych stron</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>Zapisał ją starszy Limber; przy następnym starcie zostanie zaktualizowana.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Głos</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>Sygnały nadal prowadzą sesję. Aby mieć głos, zainstaluj speech-dispatcher albo wtyczkę Qt dla flite.</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>Mówi %1</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>Wybranego głosu %1 już nie ma; %2 mówi własnym</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>Wybierz inny: Ustawienia, Głos i dźwięk.</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Wyłączone w ustawieniach</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Silnik mowy nie odpowiada.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>BŁĄD</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Nieobecność</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Zablokowany ekran</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Uśpienie</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Prezentacje</translation>
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
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>Czas biegnie dalej, gdy nie ma Cię przy klawiaturze.</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>Zablokowany ekran liczy się jako nieobecność dopiero wtedy, gdy nikt nie pisze ani nie rusza myszą.</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>Uśpienie jest rozpoznawane po zegarze, po wybudzeniu.</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>Przypomnienia przychodzą przy wyłączonych powiadomieniach, jeśli pulpit je przepuści.</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>Przypomnienia przychodzą nad oknami pełnoekranowymi.</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>Przypomnienia przychodzą podczas filmów i prezentacji.</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>Przypomnienia przychodzą podczas rozmów, których nie widać w żaden inny sposób.</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>Przypomnienia nie czekają na przerwę w pisaniu.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>Tu nie ma żadnego, więc nic nie można pokazać.</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>Zapytaj ponownie w terminalu na swoim pulpicie.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>%1 pokazuje przypomnienia, z przyciskami</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1 pokazuje przypomnienia, bez przycisków</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>Odpowiadaj na przypomnienia z zasobnika.</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>Teraz żaden nie działa; uruchomi go pierwsze przypomnienie</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>Zainstaluj i uruchom któryś, na przykład dunst w X11 albo mako w Wayland. Do tego czasu zasobnik pokazuje, na co pora.</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>Program pokazujący powiadomienia nie odpowiada.</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>Uruchom go ponownie albo zaloguj się jeszcze raz.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nie wiadomo: %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 nie odpowiada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zasobnik</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>Panel pokazuje ikony (StatusNotifierItem)</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>Panel pokazuje ikony (XEmbed)</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>Żaden panel nie pokazuje tu ikon</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>Limber pokazuje zamiast tego okno. W GNOME ikony pokazuje rozszerzenie AppIndicator, w sway waybar.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Sesje: dodane %1, zmienione %2, bez zmian %3.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Przypomnienia: dodane %1, zmienione %2, bez zmian %3.</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>Historia pochodzi teraz z %1 (sesje: %2). Poprzednia jest zachowana jako %3.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>Kroki: %1 z %2, przytrzymano %3 min %4 s</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>, dyskomfort %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>Jeszcze żadnych sesji.
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2, z przyciskami</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2, bez przycisków</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>portal pulpitu</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>Serwer powiadomień nie pokazał przypomnienia: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>Otwórz Limber, aby zacząć.</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Brak szyny sesji, więc przypomnienia nie mogą pojawiać się jako powiadomienia.</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>Nie można pokazać przypomnień: %1 Portal pulpitu nie odpowiada. Zainstaluj xdg-desktop-portal i zaloguj się ponownie.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>pół minuty</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuta</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1½ minuty</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>Za %1 min</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>%1, powoli, zanim zacznie się dzień?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Nie dzisiaj</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Przed snem</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>%1, spokojnie, dla pleców.</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Nie dziś wieczorem</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Czas na przerwę</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>1 ćwiczenie, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>%Ln ćwiczenie, %1.</numerusform>
            <numerusform>%Ln ćwiczenia, %1.</numerusform>
            <numerusform>%Ln ćwiczeń, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>Wrócić do przerwanej sesji?</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>Sesja zamknęła się nieoczekiwanie. Zapisane kroki: %1 z %2.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw to</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Wstań i trochę pochodź. Ćwiczenia dopiero, gdy zapytasz specjalistę.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Idę</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>Za minutę przerwa</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>Dokończ myśl.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limber właśnie się uruchamia. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>Żadne przypomnienie nie czeka, więc nie ma na co odpowiadać.</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>Popraw to albo przenieś plik; wtedy zestawy będzie można zapisać.</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>system, obecnie bez kamery</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>system nikomu nie pozwala obserwować kamer</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>brak szyny systemowej</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>brak szyny systemowej i szyny sesji</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>nie ma tu ani logind, ani blokady ekranu</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>brak szyny sesji</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>nie ma tu ani menedżera sesji GNOME, ani menedżera zasilania Plasmy</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>nic tu nie pokazuje powiadomień</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 tego nie podaje</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>ustawienia GNOME nie są zainstalowane</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>serwer dźwięku jest na innym komputerze</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>nie działa żaden serwer dźwięku</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>nie można połączyć się z żadnym kompozytorem Wayland</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>kompozytor Wayland nie mówi o oknach innych programów</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>kompozytor Wayland</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>kompozytora Wayland już nie ma</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>kompozytor Wayland nie ma stanowiska (seat)</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>kompozytor Wayland nie ma ani ext-idle-notify-v1, ani org_kde_kwin_idle</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>nie można połączyć się z żadnym serwerem X</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>serwera X już nie ma</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>menedżer okien</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>żaden menedżer okien nie zgłasza tu pełnego ekranu</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>serwer X nie ma rozszerzenia SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>serwer X nie ma licznika IDLETIME</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber: ten monitor jest wygaszony</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>Zapisuje to, co naliczono</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>Sam Limber przestał działać. Uruchom go ponownie, a to okno go odnajdzie.</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limber nie jest uruchomiony.</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>Danych ze standardowego wejścia nie da się przechować do importu.</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>Danych ze standardowego wejścia jest za dużo, by je zaimportować.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standardowe wejście</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Nie można pisać na standardowe wyjście.</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>Część ukończonych kroków czeka w %1</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>Ten pulpit nie ma zasobnika. Limber zostaje w tym oknie.</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>Trwa sesja. Najpierw ją zakończ; potem można przywrócić kopię zapasową.</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>Do tego czasu Limber trzyma w pamięci to, co robisz, i zapisze to, gdy tylko będzie mógł.</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Silnik mowy nie odpowiada.</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>Nie zainstalowano silnika mowy. Zainstaluj pakiet qt6-speech-speechd-plugin lub qt6-speech-flite-plugin.</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>Silnik mowy %1 nie ma głosu dla tego języka: %2. Ma go Speech Dispatcher z espeak-ng.</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Brak szyny sesji, więc przypomnienia nie mogą pojawiać się jako powiadomienia.</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>Serwer powiadomień nie odpowiada: %1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>Nie działa serwer powiadomień, więc przypomnienia nie mogą pojawiać się jako powiadomienia.</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>Serwer powiadomień się nie uruchamia: %1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Poranek</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Wieczór</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Zacznij ćwiczyć</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 godzina</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuta</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Pomiń tym razem</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Nie dzisiaj</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Nie dziś wieczorem</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minut</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 godziny</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Do wznowienia</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Otwórz Limber</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>O programie Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
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
        <translation>1 minutę</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minutę</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
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
        <translation>Następna przerwa za %1 aktywności</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>Następna przerwa około: %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nic nie zaplanowano</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>Sesja poranna najwcześniej: %1</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>Sesja wieczorna: %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>Następna przerwa: %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>Czas na sesję poranną</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>Czas na sesję wieczorną</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Czas na przerwę</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>nikogo przy komputerze</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>ekran zablokowany</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>komputer uśpiony</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nie przeszkadzać</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>okno na pełnym ekranie</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>prezentacja</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>mikrofon w użyciu</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>klawiatura lub mysz w użyciu</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>kamera w użyciu</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>Sesja poranna</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>Sesja wieczorna</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>%1 już za chwilę</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1 czeka: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Odłożono do: %1</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Odłożono</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Wstrzymano do: %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Wstrzymano do wznowienia</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>Trwa sesja</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>Przypomnienia są wyłączone</translation>
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
        <translation>Wersja %1, na licencji MIT</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Kiedy najpierw szukać pomocy</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber pokazuje łagodne ćwiczenia rozciągające. Nie udziela porad medycznych i nie może zbadać Twojego ciała. Jeśli masz wątpliwości, najpierw zapytaj lekarza lub fizjoterapeutę.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>Wszystko zostaje na tym komputerze. Limber nigdy nie korzysta z sieci.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Dodaj własne</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>Umieść plik ćwiczenia w tym folderze:</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Jak czuły się plecy?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>Sesja z dala od komputera</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Jak czuły się plecy? 0 to brak dyskomfortu, 10 to najgorszy, jaki można sobie wyobrazić.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Początek o</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nie zrobiono</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, minuty</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>Dodaj do zestawu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>Nowy na przerwy</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>Nowy na poranki</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>Nowy na wieczory</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mój zestaw</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>Dodano do zestawu „%1”. %2.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Ogranicz ruch</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>Nieruchome pozycje zamiast animacji</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Postać</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>Kto pokazuje ćwiczenia</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>Uruchamiaj po zalogowaniu</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>Czeka cicho w zasobniku</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>To się nie udało. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>Lewa %1, prawa %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Przegapione</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Usprawiedliwione</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>Czy to wciąż prawda?</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>Co Limber z tym robi</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>Zaznacz, co jest prawdą. Jeśli nic nie pasuje, nie zaznaczaj nic.</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>Przechowywane w ustawieniach na tym komputerze. Nic go nie opuszcza.</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>Jedno pytanie jest jeszcze otwarte. Do czasu odpowiedzi nie ma ćwiczeń.</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>Na razie bez ćwiczeń. Limber przypomina, by wstać i trochę pochodzić.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1: przerwa</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>Zabolało trzy razy. Wróci: %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>Poranek</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>Zacznij dzień rozciąganiem</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>Propozycja, gdy pierwszy raz siadasz</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>Poranek zaczyna się o</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>Poranek kończy się o</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Między</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Wieczór</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>Zakończ dzień rozciąganiem</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>Propozycja o tej porze albo gdy znów tu będziesz</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Wieczór o</translation>
    </message>
    <message>
        <source>At</source>
        <translation>O godzinie</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>Do 03:00 to wciąż ten sam wieczór</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>Instrukcja</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Zmień stronę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Boli</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Włącz dźwięk</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Opuść pełny ekran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Kiedy szukać pomocy</translation>
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
        <translation>Wszystko zostaje na tym komputerze. Limber nigdy nie korzysta z sieci.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>Twoje własne ćwiczenia i zestawy</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Eksport i import</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>Jeden plik (JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>Tabele (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>Cała historia, także to, co usunięto</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>Dodaje to, czego tu jeszcze nie ma. Gdzie są różnice, wygrywa ostatnia zmiana.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz teraz</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Tworzenie kopii zapasowej…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>Kopia co tydzień</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>Limber tworzy ją sam i przechowuje pięć ostatnich</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Kilka komputerów</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Wybierz wspólny folder</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Nie współdziel</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Wspólny folder</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Od nowa</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>Na tym komputerze, jakby Limber dopiero się pojawił</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Usuń wszystko…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>To usuwa historię z notatkami, ustawienia i odpowiedzi z sekcji „Moje ciało”. Współdzielenie zostanie wyłączone. Twoje własne ćwiczenia i zestawy zostają, podobnie jak wyeksportowane pliki i to, co jest we wspólnym folderze.</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Usuń wszystko teraz</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Zostaw wszystko</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>Zachowaj kopie zapasowe</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>Najpierw tworzy jeszcze jedną. Gdy wyłączone, kopie też zostaną usunięte.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>Brak. Wskaż taki, który inny program utrzymuje jednakowym na Twoich komputerach: każdy zostawia tam swoją historię i czyta historię pozostałych.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Zachowano jako %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>Przywróć historię: %1</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>Zastąpić Twoją historię tą kopią? Najpierw zostanie sprawdzona, a to, co jest tam teraz, zostanie zachowane.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Sprawdzanie i przywracanie…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>Eksportuj historię do</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>Eksportuj tabele do</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importuj historię</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>Wyeksportowane historie (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>Importowanie. Historia wielu lat wymaga czasu…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>Folder wspólny dla Twoich komputerów</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>Trwa sesja. Najpierw ją zakończ i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>Twój dzień</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1 o %2, zrobione</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1 o %2, opuszczone</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 około %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>Następne ćwiczenie około %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>Oceń po sesji, jak czują się plecy, a zacznie się tu linia.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%2: %1, teraz: %3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>Około %1, tak jak na początku (%2)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Dyskomfort</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>Dyskomfort w czasie</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>Łatwiej: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>Tego ćwiczenia nikt jeszcze nie narysował. Słowa opisują je w całości.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lewa</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>Prawa strona; pokaż lewą</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>Lewa strona; pokaż prawą</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1: działa</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1: tu niedostępne</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1: nie działa</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>Co ten komputer daje programowi Limber</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>Klawisze strzałek przesuwają w górę i w dół</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Przeciągnij albo przesuń klawiszami strzałek</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>Dzień odpoczynku, seria trwa</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>Kropka to dzień odpoczynku, który podtrzymał serię. Pełniejszy kolor to więcej minut.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>Twój rok</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1: dzień odpoczynku, liczy się</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nic</translation>
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
        <translation>Dodaj sesję</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Pokaż wszystkie dni</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>Pokaż wcześniejsze dni</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Dzień odpoczynku</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>Liczy się. Nic nie przepada.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Tego dnia bez sesji.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>Minuty na ćwiczenie</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Zacznij przerwę</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>Twój pierwszy kwadrat czeka.</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>Każda ukończona sesja koloruje dzień. Na początek wystarczą trzy minuty.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Dodaj sesję</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>Nie można teraz odczytać historii</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Nic nie zostało zmienione ani usunięte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Usunięto sesję.</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>Linia: około 10 minut tygodniowo na stronę wystarcza dla gibkości.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Na podłodze</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Przy biurku</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Łatwiejsze</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Zacznij ćwiczyć</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Kiedy najpierw szukać pomocy</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Na %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Do wznowienia</translation>
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
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Włącz przypomnienia</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Moje ciało</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Za %1</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Kiedy najpierw szukać pomocy</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>około %1</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Wstań i trochę pochodź. Ćwiczenia dopiero, gdy zapytasz specjalistę.</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>Ćwiczenia dopiero, gdy zapytasz specjalistę. Limber przypomina o spacerze.</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>Inny: %1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Idę</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Zacznij teraz</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>Później, za %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Nie dzisiaj</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Nie dziś wieczorem</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>Coś do zapamiętania? Notatka dla siebie.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>Pokaż plik</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>Codziennie ktoś inny</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>Przypominaj o rozciąganiu</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Odliczaj</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>Przy komputerze</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Według zegara</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>Stałe godziny</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>At</source>
        <translation>O godzinie</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>Dodaj, ile chcesz</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>Po nieobecności trwającej</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Odliczanie</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Zaczyna się od nowa</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Zatrzymuje się</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Biegnie dalej</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>Przypomnienia zaczynają się o</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>Przypomnienia kończą się o</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Między</translation>
    </message>
    <message>
        <source>On</source>
        <translation>W dni</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>Czekaj, gdy…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>Trwa rozmowa</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>Kamera jest włączona</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>Włączono „Nie przeszkadzać”</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>Okno wypełnia ekran</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>Trwa prezentacja lub film</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>Piszę, najwyżej przez minutę</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limber tego nie sprawdza</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Informuje: %1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>Ten pulpit tego nie podaje: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>Zapowiedź minutę wcześniej</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>Małe powiadomienie, bez dźwięku</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Odkładaj o</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>Liczy się tylko czas przy komputerze</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>Od początku Twoich godzin</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>O podanych godzinach</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>Wstanie z krzesła to też była przerwa</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>Rusza od miejsca, w którym stanęło</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>Czas nieobecności też się liczy</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>Dni mają osobne godziny; zmiana tutaj je wyrówna</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>Dodaj ćwiczenie</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nazwa zestawu</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>Ten zestaw jest w Twoim pliku. Zmień go tam albo zrób kopię, by zmienić go tutaj.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Co zawiera</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>Przed pierwszym ćwiczeniem</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>Na przygotowanie</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>Po ostatnim</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>Na uspokojenie</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Zrób kopię</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>Osobny zestaw, do dowolnych zmian</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>Oryginał Limber</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>Taki jak na początku, bez Twoich zmian</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>Twoje zmiany w tym zestawie znikną.</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>Przywróć oryginał</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Zostaw moje zmiany</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>Usuń zestaw…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>Zestaw zniknie; to, co z niego zrobiono, zostanie w historii.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>Zestaw potrzebuje co najmniej jednego ćwiczenia. Najpierw dodaj inne.</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>Usunięto z zestawu: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1, %2 z %3</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>Zestaw potrzebuje nazwy.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>Przesuń: %1</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> powt.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>Powtórzenia: %1</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>Sekundy: %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Więcej: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Usuń z zestawu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1: jak to robić</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Jak to robić</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: ile razy</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ile razy</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1: kolejność stron</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>Najpierw wszystko na lewą, potem na prawą</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Lewa i prawa na zmianę</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Jedno powtórzenie</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Przyjęcie pozycji</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>Wejście w pozę i wyjście</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>Zmiana strony</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1, lewa i prawa na zmianę</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1, lewa, potem prawa</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>Twój plik</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twój</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Zmieniony przez Ciebie</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>Na zmianę</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>Krótkie, jeden po drugim</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Zajrzyj: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>Poranek</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Przerwy</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Wieczór</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>Zestawy na</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nowy zestaw</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mój zestaw</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1, kopia</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Kiedy najpierw szukać pomocy</translation>
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
        <translation>Krok %1 z %2 · jeszcze %3</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>To już wszystko</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Przyjmij pozycję</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>Zostań tak, jak Ci wygodnie</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Odpocznij chwilę</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>Dwa powolne oddechy. Wstań, gdy zechcesz.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Powoli wyjdź z pozycji</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Tą samą drogą co na początku</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>To samo jeszcze raz</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>zapisywanie</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>do startu</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>powoli wejdź</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>rozluźnij</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>na odpoczynek</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, jeszcze %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pauza</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>Wstrzymano, jeszcze %1</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>wdech</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>wydech</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>Chwila odpoczynku</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>To ostatni krok</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>Potem %1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>Potem przez %1</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>Nie musisz patrzeć. Jedno powtórzenie to jeden powolny oddech.</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>Nie musisz patrzeć. Potrwa to około %Ln powolnego oddechu.</numerusform>
            <numerusform>Nie musisz patrzeć. Potrwa to około %Ln powolnych oddechów.</numerusform>
            <numerusform>Nie musisz patrzeć. Potrwa to około %Ln powolnych oddechów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>Zrobione kroki: %1 z %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>Miejsce w ruchu</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Jak czuły się plecy?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Jak czuły się plecy? 0 to brak dyskomfortu, 10 to najgorszy, jaki można sobie wyobrazić.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>Mimo to użyj zwykłej wersji</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Skończyć tutaj?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Boli</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Zakończ sesję</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Ćwicz dalej</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>Pomiń to ćwiczenie</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Łatwiejsza wersja</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Powoli wyjdź z pozycji</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Tą samą drogą co na początku</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>lewa strona</translation>
    </message>
    <message>
        <source>right</source>
        <translation>prawa strona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>opuszczone</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>Trwa właśnie teraz</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>Dyskomfort %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Nie zapisano: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>Jeszcze nie zapisano. Limber to przechowuje i zapisze, gdy tylko się da.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Nic jeszcze nie zrobiono.</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>Zapisano %1 ćwiczeń.</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>Tego zestawu nie ma już w katalogu.</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>Cały zestaw ma przerwę, bo bolało. Zamiast tego idź na spacer. W sekcji „Moje ciało” możesz do niego wrócić.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>Zanim zaczniesz przy biurku</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Wszystko w porządku</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>Czy to wciąż prawda?</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>Te odpowiedzi są sprzed jakiegoś czasu. Ciało się zmienia, więc Limber pyta ponownie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Moje ciało</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1: tydzień przerwy. To, co zrobione, liczy się.</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>To już drugi raz, więc dalej w łatwiejszej wersji.</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>To już drugi raz. Nie ma łatwiejszej wersji: dziś to pomiń.</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>Nic już nie trwa. To, co zrobione, liczy się.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Wskazówki głosowe</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Sygnały</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Odliczanie</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>Więcej w ustawieniach</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Kiedy szukać pomocy</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>Ten pulpit sam rozmieszcza okna. Pełny ekran pojawi się tam, gdzie wybierzesz.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>Od początku; F wyłącza</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>Wygaś inne monitory</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>Kliknięcie znów rozjaśnia monitor</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>Tam, gdzie jest wskaźnik</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (niepodłączony)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>Sesja poranna</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>Sesja wieczorna</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Rozciąganie</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>Poranek zaliczony</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>Przerwa zaliczona</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>Wieczór zaliczony</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>Rozciąganie zaliczone</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lewa strona</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Prawa strona</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lewa strona</translation>
    </message>
    <message>
        <source>right</source>
        <translation>prawa strona</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Teraz lewa strona</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Teraz prawa strona</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 sekundę</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln sekundę</numerusform>
            <numerusform>%Ln sekundy</numerusform>
            <numerusform>%Ln sekund</numerusform>
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
        <translation>1 powolne powtórzenie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln powolne powtórzenie</numerusform>
            <numerusform>%Ln powolne powtórzenia</numerusform>
            <numerusform>%Ln powolnych powtórzeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Kiedy najpierw szukać pomocy</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>Poranek, wieczór</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Moje ciało</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Zestawy</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Głos i dźwięk</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>Okno sesji</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Twoje dane</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Instrukcja</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>Poczujesz to tutaj</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Dlaczego może pomóc</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Częste błędy</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Na razie pomiń, jeśli</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Kiedy szukać pomocy</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>Wskazówki głosowe</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>Podaje ćwiczenie, stronę i czas. Nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Głos</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>Domyślny głos komputera</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Ile mówi</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Krótko</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normalnie</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Sygnały</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>Początek, połowa, koniec</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Odliczanie</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>Ciche tykanie przez ostatnie trzy sekundy</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>Głosu i sygnałów. Podczas rozmowy jedno i drugie milczy</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>Skręt tułowia, lewa strona. Opuść kolana.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Spokojne</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Żwawe</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Szybkie</translation>
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
        <translation>Połowa</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trzy</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dwa</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Jeden</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>I powoli wyjdź z pozycji</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rozluźnij się</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>To już wszystko. Wstań, gdy zechcesz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>To samo jeszcze raz</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1, lewa strona</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, prawa strona</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>Utrzymaj przez %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Utrzymaj</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Ostatni raz</translation>
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
        <translation>Tak, nadal</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Już nie</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>Dzień odpoczynku: %1. Liczy się.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Jeden dzień odpoczynku w tygodniu należy do planu.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>Dziś jest dobry dzień, by zacząć</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>Jeden dzień odpoczynku w tygodniu należy do planu. Twój: %1.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Jeden dzień odpoczynku w tygodniu należy do planu.</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>Najdłużej: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>Wróć do wszystkich ćwiczeń</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Jak to robić</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Wypróbuj teraz</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Na razie pomiń, jeśli</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Kiedy najpierw szukać pomocy</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Instrukcja</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Dlaczego może pomóc</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Częste błędy</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>Ćwicz ponownie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Kiedy szukać pomocy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>Jak czują się plecy? 0 to brak dyskomfortu, 10 to najgorszy, jaki można sobie wyobrazić</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>Jak czują się plecy?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcjonalnie</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>Brak dyskomfortu</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Najgorszy możliwy</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>To dużo. Przed następnym ćwiczeniem sprawdź, kiedy szukać pomocy.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Zapisano na tym komputerze</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>Nie wszystko dało się zapisać. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>Lewa i prawa</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1, wszystkie kroki: %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>Kroki: %1 z %2</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>Liczą się. %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>Dodaj godzinę</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Przypomnienie %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>Zacznij teraz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Wznów przypomnienia</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Włącz przypomnienia</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>Dzień odpoczynku: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Za %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Nie dzisiaj</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Nie dziś wieczorem</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>Wstań i trochę pochodź</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>Jeszcze nie ma zestawu</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>Ćwiczenia dopiero, gdy zapytasz specjalistę.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Wybierz go w ustawieniach.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Zrobione o %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>O %1, %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Zacznij: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Poranki</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Przerwy</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Wieczory</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Został 1 dzień</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>Został %Ln dzień</numerusform>
            <numerusform>Zostały %Ln dni</numerusform>
            <numerusform>Zostało %Ln dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1, zrobione</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1, dzień odpoczynku</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>Na coś trzeba uważać?</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>Limber zamieni to, co nie służy Twojemu ciału. Znajdziesz to znów w ustawieniach, w sekcji „Moje ciało”.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>Poranek zaczyna się o</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>Poranek kończy się o</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>do</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Wieczór o</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>Kilka minut, codziennie</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>Limber przypomina o rozciąganiu i pokazuje, jak to robić.
Kiedy zaczyna się i kończy Twój dzień?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Poranek</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>Gdy pierwszy raz siadasz, %1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>W ciągu dnia</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>Gdy jesteś przy komputerze, %1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>co</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Wieczór</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>Przed snem, %1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>Przerwa co</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>Wypróbuj, %1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Wypróbuj jedno teraz</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>Prowadź mnie głosem</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>Nie w każdym ćwiczeniu widać ekran</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Wszystko zostaje na tym komputerze</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>Bez konta, bez sieci</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>Nie teraz: w sekcji „Moje ciało” jest coś, o co trzeba najpierw zapytać.</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>Koci grzbiet, mały i na krześle: kilka powolnych powtórzeń. Limber poprowadzi Cię słowami.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>Witaj w Limber, strona %1 z %2</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Witaj w Limber</translation>
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
        <translation>%1, na podłodze</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1, przy biurku</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1 krok, około %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln krok, około %1</numerusform>
            <numerusform>%Ln kroki, około %1</numerusform>
            <numerusform>%Ln kroków, około %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>%Ln powolne powtórzenie na stronę</numerusform>
            <numerusform>%Ln powolne powtórzenia na stronę</numerusform>
            <numerusform>%Ln powolnych powtórzeń na stronę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln powolne powtórzenie</numerusform>
            <numerusform>%Ln powolne powtórzenia</numerusform>
            <numerusform>%Ln powolnych powtórzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%Ln raz %1 s</numerusform>
            <numerusform>%Ln razy %1 s</numerusform>
            <numerusform>%Ln razy %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 na stronę</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minutę</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minutę</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Poranek</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Wieczór</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Rozciąganie</translation>
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
        <translation>1 godzinę</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln godzinę</numerusform>
            <numerusform>%Ln godziny</numerusform>
            <numerusform>%Ln godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, a day of another year</comment>
        <translation>d MMMM yyyy</translation>
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
        <translation>1 sesja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln sesja</numerusform>
            <numerusform>%Ln sesje</numerusform>
            <numerusform>%Ln sesji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>Kroki: %1 z %2</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 krok</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>Cały %Ln krok</numerusform>
            <numerusform>Wszystkie %Ln kroki</numerusform>
            <numerusform>Wszystkie %Ln kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1 dzień z rzędu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>%Ln dzień z rzędu</numerusform>
            <numerusform>%Ln dni z rzędu</numerusform>
            <numerusform>%Ln dni z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Przed snem</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Czas na przerwę</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>Dalej: sesja poranna</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>Dalej: sesja wieczorna</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>Następne ćwiczenie</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>jutro o %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>do jutra, %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>do: %1, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>Przyjdzie, gdy wrócisz.</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>Czeka do końca rozmowy.</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>Czeka, póki okno wypełnia ekran.</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>Czeka do końca prezentacji.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>Czeka na przerwę w pisaniu.</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>Czeka, póki włączono „Nie przeszkadzać”.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>Czas z dala od komputera się nie liczy.</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>Dobra chwila na ruch</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>gdy znajdziesz chwilę</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>Czeka na dobrą chwilę.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>później</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>Na Twoją prośbę później.</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Przypomnienia wstrzymane</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>do wznowienia</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Właśnie teraz</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>Trwa rozciąganie</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>kiedy tylko chcesz</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>Wszystkie przypomnienia są wyłączone.</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Sesje: dodane %1, zmienione %2, bez zmian %3.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Przypomnienia: dodane %1, zmienione %2, bez zmian %3.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>Kopia zapasowa jest na miejscu (%1). To, co było wcześniej, jest zachowane jako %2.</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>Wszystko zostało usunięte. Jedna ostatnia kopia zapasowa jest zachowana jako %1.</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>Wszystko zostało usunięte i nic nie zachowano.</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>Kopia zapasowa, %1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Przed aktualizacją Limber, %1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>Przed przywróceniem kopii zapasowej, %1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>Jeszcze nie odczytano: Limber zajrzy w spokojnej chwili.</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>Ostatni odczyt: %1, %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1 krok, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln krok, %1</numerusform>
            <numerusform>%Ln kroki, %1</numerusform>
            <numerusform>%Ln kroków, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>Żaden menedżer plików nie odpowiada. Zajrzyj tutaj: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>Rok wcześniej</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Rok później</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
