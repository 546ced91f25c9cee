<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>세션 버스가 없어요.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>데스크톱 포털은 그것을 할 수 없어요. 로그인할 때 시작하는 프로그램은 데스크톱의 설정에서 추가해 보세요.</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>스트레칭 시간을 알려 드리기 위해서예요.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>몸통 회전</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>허리, 옆구리, 고관절</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>바닥에서</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>바로 누워 무릎을 세워요</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>발과 무릎을 모으고 팔을 옆으로 벌려요</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>양 무릎을 {side}으로 내려요</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>양 어깨는 바닥에 무겁게 맡겨요</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>양쪽 날개뼈가 바닥에서 뜨지 않는 데까지만 무릎을 내려요.</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>바닥에서, 더 쉽게</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>발은 몸에서 더 멀리, 팔은 낮게 둬요</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>무릎을 {side}으로 반만 내려요</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>무릎은 쿠션에 기대고 어깨는 무겁게 둬요</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>발을 몸에서 더 멀리 두고 무릎은 반만 내려요. 쿠션에 기대요.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>침대에서</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>침대 가운데에서 팔을 낮게 둬요</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>양 어깨는 침대에 무겁게 맡겨요</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>같은 작은 회전을 침대에서 해요.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>책상에서</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>허리를 펴고 앉아 가슴 앞에 팔짱을 껴요</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>의자 가운데에 앉아 두 발로 바닥을 눌러요. 의자는 책상이나 벽에 붙여요</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>가슴을 {side}으로 돌려요</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>무릎과 골반은 책상을 향한 채로 둬요</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>팔짱을 껴요. 의자가 돌지 않으면 바깥쪽 무릎에 손을 대고 중심을 잡아도 돼요. 손으로 당기지는 않아요.</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>책상에서, 더 쉽게</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>의자를 높여 엉덩이를 무릎보다 높게 둬요</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>가슴을 {side}으로 조금만 돌려요</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>두 발은 바닥에 붙이고 무릎은 그대로 둬요</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>높인 의자에서 더 작게 돌려요.</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>앉아서 머리만</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>허리를 펴고 앉아 두 발을 바닥에 붙여요</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>엉덩이는 무릎보다 높게, 팔은 벌리거나 내려요</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>천천히 {side}을 봐요</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>가슴은 그대로 둬요</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>머리만 돌려요. 몸통 회전으로 쳐요.</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>허리</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>몸통 옆쪽</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>엉덩이 바깥쪽</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>바로 누워요. 무릎을 세우고 발과 무릎을 모아요.</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>팔을 넓게 벌리고 양 어깨의 무게를 바닥에 맡겨요.</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>숨을 내쉬며 무릎을 한쪽으로 내려요. 발이 옆날로 굴러도 괜찮아요.</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>양쪽 날개뼈가 아직 바닥에 닿아 있을 때 멈춰요.</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>편하다면 머리를 반대쪽으로 돌려요. 그대로 숨을 쉬어요.</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>배를 살짝 당기고 무릎을 다시 세운 뒤 반대쪽을 해요.</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>앉아 있으면 허리가 몇 시간씩 한 자세로 있게 돼요. 천천히 돌리면 허리가 다시 움직이고 몸통 옆쪽 근육이 풀려요.</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>반대쪽 어깨가 들림. 대신 덜 내려요.</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>무릎이 벌어짐.</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>손으로 무릎 누르기.</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>반동을 주거나 빠르게 떨어뜨리기.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>숨 참기.</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>수술 뒤 고관절이나 허리의 움직임에 아직 제한이 있어요.</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>최근 석 달 안에 척추뼈가 부러졌어요.</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>돌리면 다리로 통증이나 저림이 뻗쳐요.</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>더 작게: 골다공증, 임신. 팔은 낮게: 어깨 통증. 발은 더 멀리: 인공 무릎관절.</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5~10초, 양쪽 2~3번씩, 아침저녁으로</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>깊은 호흡 한 번씩, 양쪽 번갈아 8~10번</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>아기 자세</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>등과 허리 전체, 고관절</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>네발 자세를 해요</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>엄지발가락은 가까이, 무릎은 편한 만큼 벌려요</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>엉덩이를 발꿈치 쪽으로 보내고 팔을 길게 뻗어요</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>억지로 하지 않아요. 이마를 매트나 쿠션에 내려놓아요</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>끝까지 뒤로 앉아요. 쿠션은 원하는 곳에 놓아요.</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>바닥에서, 절반만</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>무릎을 넓게 벌리고 앞에 쿠션을 놓아요</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>뒤로 절반만 앉고 등은 길게 펴요</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>이마를 주먹 위에 대고 등은 말지 않아요</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>등을 길게 펴고 절반만 해요. NHS는 이렇게 짧게 유지하도록 가르쳐요. Limber의 아침용 방법이에요.</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>책상에서 팔 길이만큼 떨어져 서요</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>책상 가장자리에 손을 대고 무릎은 부드럽게 둬요. 흔들리는 책상은 안 돼요</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>뒤로 물러나 등을 길게 펴고 앞으로 기울여요</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>책상에 매달려 체중을 싣지 않아요. 천천히 일어나요</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>팔과 등이 하나의 긴 경사를 이뤄요. 유리, 키보드 받침, 높인 책상에서는 하지 마세요. 잘 모르겠으면 벽을 써요.</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>벽이나 책상에서, 더 쉽게</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>가슴 높이로 벽에 두 손을 대요</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>또는 흔들리지 않는 책상에 대요. 발은 나란히 둬요</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>뒤로 물러나 조금만 기울이고 머리는 들어요</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>절반보다 덜 내려가고 등은 길게 펴요</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>가슴 높이에 손을 대고 절반보다 덜 기울여요.</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>등 양옆</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>엉덩이</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>네발 자세로 시작해요. 엄지발가락을 가까이 두고 무릎은 편한 만큼 벌려요.</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>숨을 내쉬며 엉덩이를 발꿈치 쪽으로 보내요.</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>가슴을 내리고 손을 앞으로 밀어요.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>이마를 매트, 쿠션 또는 주먹에 내려놓아요.</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>어깨 힘을 빼고 허리까지 숨을 보내요.</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>일어날 때는 손으로 바닥을 누르며 손을 몸 쪽으로 옮겨요.</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>척추가 계속 움직이게 하고 허리 근육이 쉴 기회를 줘요.</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>엉덩이를 억지로 발꿈치에 붙이기.</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>어깨가 귀 쪽으로 올라감.</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>머리를 받치지 않고 늘어뜨리기.</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>무릎이 끼이는 느낌을 참기.</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>빠르게 내려앉기.</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>무릎이 아프거나 많이 굽혀지지 않아요.</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>고관절의 움직임에 아직 제한이 있어요.</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>머리를 숙이면 어지러워요.</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>절반만: 일어난 뒤 첫 한 시간, 골다공증, 다리 통증. 무릎을 넓게: 임신. 발목 밑에 만 수건: 발목 통증.</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>깊은 호흡 한 번씩, 8~10번, 등을 더 곧게 펴고</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>20~30초, 손은 책상에</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>고양이-낙타</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>척추, 양방향으로 부드럽게</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>손은 어깨 아래, 무릎은 골반 아래, 팔꿈치는 부드럽게 둬요</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>숨을 내쉬며 등을 위로 말아요</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>숨을 들이쉬며 배를 내려요</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>움직임은 3분의 2만, 끝에서 밀지 않아요</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>‘말기’와 ‘열기’ 사이를 천천히 오가며, 3분의 2쯤만 움직여요.</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>바닥에서, 더 작게</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>손은 어깨 아래, 무릎은 골반 아래, 머리는 수평으로 둬요</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>숨을 내쉬며 조금만 말아요</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>숨을 들이쉬며 수평으로 돌아와요</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>허리가 처지지 않게, 머리는 수평을 지켜요</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>작게: 조금 말았다가 수평으로 돌아와요. 머리는 수평이에요.</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>팔뚝을 대고</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>팔뚝과 무릎으로 몸을 받쳐요</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>팔꿈치는 어깨 아래 쿠션 위에, 또는 주먹을 짚어요</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>어깨 사이로 꺼지지 않게 해요</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>팔뚝이나 주먹으로 하는 작은 동작이에요. 꺾인 손목에 체중을 싣지 않아요.</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>허리를 펴고 앉아 두 손을 무릎에 둬요</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>의자 가운데에 앉아 발을 바닥에 붙여요. 의자는 책상이나 벽에 붙여요</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>숨을 내쉬며 등을 말아요</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>숨을 들이쉬며 가슴뼈를 들어요</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>어깨는 낮게 두고 끝에서 밀지 않아요</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>같은 느린 동작을 앉아서 해요.</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>책상에서, 더 작게</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>허리를 펴고 앉아 두 손을 허벅지에 둬요</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>의자를 높여 엉덩이를 무릎보다 높게, 두 발은 바닥에 붙여요</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>숨을 내쉬며 골반을 뒤로 굴려요</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>숨을 들이쉬며 골반을 앞으로 굴려요</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>작게 움직이고 머리는 수평을 지켜요</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>높인 의자에서 골반을 작게 굴려요. 머리는 수평이에요.</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>척추 전체</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>등</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>배</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>네발 자세를 해요. 손은 어깨 아래, 무릎은 골반 아래에 둬요.</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>숨을 내쉬어요. 등을 위로 말고 머리는 자연스럽게 따라가요.</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>숨을 들이쉬어요. 배를 내리고 가슴뼈를 들어 바로 앞을 봐요.</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>골반에서 머리까지 물결처럼 두 자세 사이를 천천히 오가요.</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>편안한 가운데 범위에 머물러요. 어느 쪽 끝에서도 밀지 않아요.</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>적은 부담으로 척추 전체를 움직이고, 등과 배 근육이 부드럽게 일해요.</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>서두르기.</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>끝까지 억지로 밀기.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>머리를 뒤로 젖히기.</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>등 위쪽만, 또는 골반만 움직이기.</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>팔꿈치를 굽히거나 어깨 사이로 꺼지기.</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>손목이나 어깨를 다친 지 얼마 안 됐어요.</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>무릎을 꿇기 아프면 앉아서 해요. 더 작게: 골다공증. 임신: 말았다가 수평까지만, 허리를 떨어뜨리지 않아요.</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>천천히 5~6회, 억지로 하지 않고. 출처에서는 1회에 3~4초, Limber는 더 느리게 1회에 한 호흡이에요</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>앉아서 다섯 호흡</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>햄스트링</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>허벅지 뒤</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>바닥에서, 스트랩으로</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>누워서 {side} 발에 스트랩을 걸어요</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>두 무릎을 굽히고 {other} 발은 바닥에 둬요</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side} 무릎을 펴며 발꿈치를 위로 밀어요</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>골반 양쪽은 무겁게 둬요. 무릎은 조금 굽혀도 괜찮아요</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>스트랩, 벨트나 수건을 써요. 반대쪽 무릎은 굽힌 채로 둬요.</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>바닥에서, 무릎을 굽혀</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>누워서 {side} 허벅지 뒤를 두 손으로 잡아요</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>무릎을 굽힌 채 {side} 발꿈치를 들어요</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>어깨와 목은 힘을 빼고 있어요</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>허벅지 뒤를 잡고 무릎은 충분히 굽혀요. 허벅지를 끝까지 세우지는 않아요.</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>침대 가운데에서 {other} 발바닥을 붙여요</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>무릎을 굽힌 같은 동작을 침대에서 해요.</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side} 발꿈치를 한 걸음 앞에 둬요</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>발끝을 들고 한 손은 책상에 둬요</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>등을 길게 펴고 고관절에서 앞으로 숙여요</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>앞 무릎은 조금 굽히고 등은 말지 않아요</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>서서 짧은 한 걸음 앞 바닥에 발꿈치를 대고 한 손은 책상에 둬요. 의자에는 절대 발을 올리지 마세요.</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side} 발꿈치를 바로 앞에 둬요</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>두 손은 책상에, 무릎은 부드럽게 둬요</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>고관절에서 조금만 숙여요</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>등은 길게 편 채로 둬요</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>짧은 걸음, 작은 기울임, 부드러운 무릎. 두 손은 책상에 둬요.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>앉아서</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>높인 의자에 허리를 펴고 앉아요</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>의자 가운데에 앉아요. 의자는 책상이나 벽에 붙여요</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side} 발꿈치를 천천히 앞으로 밀어요</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>몸을 숙이지 않아요. 가볍게 당기면 멈춰요</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>허리를 펴고 앉아 가볍게 당길 때까지 한쪽 발꿈치를 앞으로 밀어요. 몸은 숙이지 않아요.</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>종아리 조금</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>바로 누워 두 무릎을 굽혀요. 한쪽 발에 스트랩을 걸어요.</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>그 무릎을 고관절 위로 가져와요.</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>숨을 내쉬며 발꿈치를 천장 쪽으로 밀어 천천히 무릎을 펴요.</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>허벅지 뒤 가운데가 가볍게 당기면 멈춰요.</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>반대쪽 발은 바닥에, 골반 양쪽은 무겁게, 어깨는 부드럽게 둬요.</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>무릎을 굽혀 풀고 발을 내린 뒤 다리를 바꿔요.</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>오래 앉아 있으면 다리 뒤쪽이 뻣뻣해질 수 있어요. 이곳이 풀리면 몸을 숙이기가 더 쉽다는 사람이 많아요. 유연성에는 일주일에 10분쯤이면 충분해요(정적 스트레칭 연구 189편 검토, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>무릎을 완전히 잠그고 홱 당기기.</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>더 가려고 허리를 말기.</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>골반이 들리거나 비틀림.</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>어깨와 목에 힘이 들어감.</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>발끝을 세게 당기기. 무릎 뒤가 아니라 허벅지 가운데가 당겨야 해요.</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>다리로 통증이나 저림이 뻗치거나, 다리를 따라 감각이 둔해지거나 없어져요.</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>그 부위의 근육이 찢어졌어요.</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>다리가 저리면 무릎을 더 굽혀요. 임신 중이면 앉아서 해요.</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30~60초, 다리마다 2~3번</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>10까지 세기, 다리마다 10번까지, 반대쪽 무릎은 굽히고</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30초~1분, 한쪽 발꿈치를 앞에 두고</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30초, 다리마다 2~4번</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>장요근</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>고관절 앞쪽</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side} 무릎을 꿇어요</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>무릎 밑에 패드를 깔고 {other} 발을 앞에 둬요</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>골반을 말아 넣고 앞으로 밀어요</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>몸을 곧게 세우고 허리는 뒤로 꺾지 않아요</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>한쪽 무릎을 꿇어요. 먼저 골반을 말아 넣고 몇 센티미터만 앞으로 밀어요.</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>바닥에서, 골반만 말기</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>무릎 밑에 두꺼운 패드를 깔고 {other} 발을 앞에 둬요</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>엉덩이를 조이고 골반을 말아 넣어요</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>앞으로 밀지 않고 몸을 곧게 세워요</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>한쪽 무릎을 꿇고 골반만 말아 넣어요. 앞으로 밀지 않아요.</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side} 발을 뒤로 빼요</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>책상을 잡고, 흔들리면 두 손으로 잡아요. 발꿈치는 들어요</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>걸음은 짧게, 무릎은 부드럽게, 허리는 편하게 둬요</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>서서 한 발을 뒤로 빼고 책상을 잡아요. 미끄럽지 않은 신발을 신고, 바퀴 달린 의자는 절대 쓰지 마세요.</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>책상에서, 조이기만</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>곧게 서서 두 손을 책상에 둬요</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>발은 나란히, 무릎은 부드럽게 둬요</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>엉덩이를 조이고 골반을 말아 넣어요</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>앞으로 밀지 않고 계속 숨을 쉬어요</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>발은 나란히, 두 손은 책상에 둬요. 조이고 말아 넣기만 하고 밀지 않아요.</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>허벅지 앞</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>한쪽 무릎을 꿇고 반대쪽 발을 앞에 둬요. 무릎 밑에 패드를 깔아요.</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>키가 크듯 몸을 세우고 갈비뼈를 골반 위에 둬요. 손은 앞쪽 허벅지나 단단한 것에 둬요.</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>뒤쪽 다리의 엉덩이를 조이고 골반을 말아 넣어요. 여기서 이미 당김을 느끼는 사람이 많아요.</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>골반을 말아 넣은 채 몇 센티미터만 앞으로 밀어요.</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>고관절 앞이 당기면 멈춰요. 허리는 편하게 둬요.</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>천천히 돌아와 발을 빼고 반대쪽으로 바꿔요.</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>몇 시간씩 앉아 있으면 고관절 앞쪽이 접힌 채로 있어요. 이 동작이 다시 열어 줘요. 유연성에는 일주일에 10분쯤이면 충분해요(정적 스트레칭 연구 189편 검토, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>허리를 뒤로 꺾고 앞으로 기울이기.</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>골반을 말지 않고 깊이 내려가기.</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>앞 무릎이 안쪽으로 무너지거나 발끝을 훨씬 넘어감.</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>골반이 바깥으로 돌아감.</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>패드 없이 무릎뼈로 꿇기.</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>다리를 뒤로 보내는 동작에 아직 고관절 제한이 있어요.</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>무릎을 꿇기 아프면 서서 해요. 허리가 뒤로 꺾이거나 끼이는 느낌이 들면 조이기만 하고 밀지 않아요. 두 손을 책상에: 몸이 불안정할 때.</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30초, 양쪽 두 번씩, 매일</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>15~30초. 골반을 말면 당겨져요</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30초~1분, 서서</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>고관절과 등</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>다리와 회전</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>다섯 가지 모두 책상에서</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>다섯 가지 모두 바닥에서</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>저녁</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>긴 저녁</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>아침</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber는 부드러운 스트레칭을 보여 줘요. 의사가 아니며 몸 상태를 확인할 수 없어요. 확실하지 않으면 먼저 의사나 물리치료사에게 물어보세요.</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>성인용이에요.</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>응급: 지금 도움을 받으세요</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>허리나 등이 아프면서 다음 중 하나라도 있으면 지역 응급 전화번호(119, 112, 999, 911 등)로 전화하세요:</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>다리 사이나 엉덩이 주위, 성기 부위의 감각이 둔하거나 없거나, 저려요. 닦을 때 느낌이 다를 수 있어요.</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>소변을 보기 어렵거나, 새거나, 마려운 느낌이 없어요. 또는 대변을 참지 못해요.</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>성관계 때 갑자기 감각이 둔해지거나 없어져요. 또는 더는 발기가 되지 않아요.</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>두 다리 모두 아프거나, 저리거나, 감각이 둔해지거나 없어지거나, 힘이 빠져요.</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>한쪽 다리나 발의 힘이 점점 약해져요.</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>가슴이 아프거나 숨을 제대로 쉴 수 없어요.</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>등이나 허리, 배가 갑자기 몹시 아파요. 또는 쓰러질 것 같고 몸이 차고 식은땀이 나요.</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>교통사고, 심한 낙상, 강한 충격 뒤에 시작됐어요.</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>스트레칭하지 마세요. 기다리지 마세요. 직접 운전하지 마세요.</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>오늘 의사에게 전화하세요. 안전하다고 할 때까지 스트레칭하지 마세요.</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>열이 나거나, 오한이 나거나, 몸 상태가 몹시 나빠요.</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>체중이 줄어드는데 이유를 모르겠어요.</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>지금 암이 있거나 전에 있었어요.</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>쉬어도 통증이 줄지 않거나, 밤에 훨씬 심해요.</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>통증이 위쪽, 날개뼈 사이에 있어요.</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>기침, 재채기를 하거나 대변을 볼 때 심해져요.</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>새로운 혹이 있거나 등 모양이 변했어요.</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>골다공증이 있거나 스테로이드 약을 먹는데 새로 아파요. 넘어지지 않았어도 마찬가지예요.</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>병에 쉽게 걸리거나, 심한 감염을 앓았거나, 마약을 주사해요.</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>배에서 강한 박동이 느껴져요.</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>허리나 등 통증이 다음과 같으면 진료를 예약하세요</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>몇 주가 지나도 낫지 않거나 심해질 때</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>평소 하던 일을 못 하게 할 때</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>18세 미만이거나 50세가 넘어 처음 겪는 심한 통증일 때</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>매일 아침 30분 넘게 등이나 허리가 뻣뻣한 상태가 석 달 이상 이어지고, 움직이면 나아질 때</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>먼저 물어보세요(의사, 조산사, 물리치료사)</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>최근 석 달 안의 수술이나 골절</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>최근 석 달 안의 심장 문제</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>아직 움직임에 제한이 있는 인공 고관절이나 인공 무릎관절</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>골다공증 또는 척추뼈 골절</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>임신 중 출혈이나 골반 통증이 있거나 안정하라는 말을 들음</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>운동을 제한하라는 말을 들음</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>다음을 느끼면 바로 멈추세요</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>날카롭거나 찌르는 통증</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>다리나 팔로 뻗치는 통증이나 저림, 감각이 둔해지거나 없어짐</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>갑자기 다리에 힘이 빠지는 느낌</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>어지러움, 쓰러질 것 같음, 메스꺼움, 숨가쁨</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>가슴 통증, 또는 갑작스러운 몹시 심한 두통</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>자세를 유지하는 동안 점점 심해지는 당김</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>천천히 자세를 풀고 쉬세요. 곧 나아지지 않으면 도움을 받으세요.</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>새로운 저림, 감각이 둔해지거나 없어짐, 힘 빠짐: 통증이 아무리 작아도 멈추세요.</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>가벼운 당김은 괜찮아요.</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>뻐근하게 당겨도 아프지는 않아야 해요. 멈추면 줄어들고 다음 날이면 없어져야 해요.</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>멈추고 조산사나 산부인과에 전화하세요</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>피가 나면</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>물이 새어 나오면</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>배가 뭉치고 아프면</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>종아리가 아프거나 부으면</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>아기의 움직임이 줄면</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>먼저 도움받아야 할 때</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>허리와 등 통증은 대부분 몇 주 안에 나아져요. 의사의 진료가 필요한 통증도 있어요.</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>스트레칭은 당길 수 있어요. 날카롭게 아프거나 다리로 저림이 뻗치면 안 돼요.</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>응급: 지금 전화로 도움을 청하세요</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>다리 사이나 엉덩이 주위의 감각이 둔하거나 없거나 저림</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>소변이나 대변을 보거나 참는 데 새로 생긴 문제</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>성관계 때 갑자기 감각이 둔하거나 없음</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>두 다리가 아프거나 저리거나 힘이 빠짐, 또는 한쪽 다리가 약해짐</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>가슴 통증 또는 숨쉬기 어려움</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>갑자기 몹시 심한 등, 허리 또는 배 통증, 혹은 쓰러질 것 같고 몸이 참</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>교통사고나 심한 낙상 뒤</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>스트레칭 전에 의사의 진료를 받으세요</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>열이 나거나 몸 상태가 몹시 나쁨</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>이유를 알 수 없는 체중 감소</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>암, 지금 또는 전에</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>밤에 더 심하고 쉬어도 낫지 않음</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>골다공증이나 스테로이드, 그리고 새로운 통증</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>다른 징후</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>먼저 물어보세요</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>수술이나 골절, 최근 3개월</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>제한이 있는 인공 고관절이나 인공 무릎관절</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>임신 중 출혈이나 골반 통증</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>운동을 제한하라는 말을 들음</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>한 번만 확인</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>책상이 흔들리지 않아요.</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>의자가 굴러가지 않아요. 무언가에 밀어 붙여요.</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>신발이 미끄럽지 않아요.</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>뒤에 팔 길이만큼 빈 공간이 있어요.</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>매트가 보일 만큼 불을 켜 두세요. 일어나기 전에 옆으로 돌아누우세요.</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>특히 조심해 달라고 하셔서 가장 작은 동작이에요.</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>인공 고관절에 아직 제한이 있어서, 직각보다 더 굽히거나 비틀거나 다리를 뒤로 보내는 동작은 없어요.</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>골다공증에는 작고 느린 동작이 좋아서, 깊이 마는 동작과 강한 회전은 뺐어요.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>임신 중에는 바로 눕기, 깊은 회전, 두 발이 나란하지 않은 자세로 서기를 피해요.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>임신 중에는 깊은 회전과 두 발이 나란하지 않은 자세로 서기를 피해요.</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>저린 다리에는 무릎을 굽히고 세게 당기지 않는 것이 좋아요.</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>인공 무릎관절로는 꿇거나 깊이 굽히지 않는 것이 좋아요.</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>무릎을 꿇으면 아프다고 하셔서 서거나 앉아서 해요.</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>두 발은 바닥에 두고, 잡을 수 있는 단단한 것이 있어요.</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>이 동작은 바닥에 내려가지 않아도 돼요.</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>이 동작에서는 머리를 들고 있어요.</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>팔은 낮게 두고 체중을 싣지 않아요.</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>여기서는 손목에 체중을 싣지 않아요.</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>최근 석 달 안에 수술, 골절 또는 심장 문제가 있었거나, 운동을 제한하라는 말을 들었어요.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>다리로 통증이나 저림이 뻗치거나, 다리를 따라 감각이 둔하거나 없어요.</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>골다공증(뼈가 약함)이 있거나 척추뼈가 부러진 적이 있어요.</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>인공 고관절이 있어요.</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>인공 무릎관절이 있어요.</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>임신 중이에요.</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>무릎을 꿇으면 아프거나, 꿇지 말라는 말을 들었어요.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>바닥으로 내려갔다가 다시 일어나기가 힘들어요.</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>몸이 불안정하거나 올해 넘어진 적이 있어요.</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>머리를 숙이면 어지럽거나, 녹내장이 있거나, 혈압이 아주 높아요.</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>팔을 들거나 팔로 몸을 받치면 아파요.</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>손을 짚고 몸을 받치면 아파요.</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>의사, 조산사 또는 물리치료사에게 물어보셨나요?</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>부드러운 스트레칭은 괜찮다고 했어요</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>두 다리 모두인가요? 한쪽 다리가 약해지나요? 다리 사이의 감각이 둔하거나 없나요? 소변에 문제가 있나요?</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>그 뒤로 새로운 통증이나 갑작스러운 통증이 있나요?</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>아직 움직임에 제한이 있거나 수술한 지 3개월이 안 됐나요?</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>예, 또는 잘 모르겠어요</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>3개월이 안 됐거나 잘 굽혀지지 않나요?</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>무릎을 꿇어도 괜찮나요?</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>출혈이나 골반 통증이 있거나 안정하라는 말을 들었나요?</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>16주가 넘었나요?</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>허리를 펴고 앉아 두 손을 무릎에 두고 있어요.</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>골반이 뒤로 구르고 등이 말려요.</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>골반이 앞으로 구르고 가슴뼈가 들려요.</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>네발 자세로, 등은 길고 수평이에요.</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>등이 조금 말리고 머리는 수평이에요.</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>등이 다시 길고 수평이 돼요.</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>무릎과 팔뚝을 대고, 등은 길고 수평이에요.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>등이 천장 쪽으로 말리고 팔뚝은 단단한 쿠션 위에 있어요.</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>배가 조금 내려가고 가슴뼈가 들려요.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>등이 천장 쪽으로 말리고 머리는 늘어져 있어요.</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>서서 두 손을 가슴 높이로 벽에 대고 있어요.</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>엉덩이가 조금 뒤로 가고, 등은 길고, 머리는 들려 있어요.</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>책상 앞에 서서 가장자리에 손을 대고 있어요.</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>팔과 등이 하나의 긴 경사를 이룰 때까지 엉덩이가 뒤로 가요.</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>네발 자세예요.</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>엉덩이가 절반만 뒤로 가고, 등은 길고, 이마는 쿠션에 놓여 있어요.</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>엉덩이는 발꿈치 쪽에서 쉬고, 팔은 앞으로 뻗고, 이마는 쿠션에 놓여 있어요.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>침대에 바로 누워 한쪽 무릎을 세우고 두 손으로 허벅지 뒤를 잡고 있어요.</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>침대에서 한쪽 다리가 반쯤 펴지고, 무릎은 굽힌 채, 두 손은 허벅지 뒤를 잡고 있어요.</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>책상 앞에 서서 두 손을 대고, 한 발은 짧은 한 걸음 앞에 있어요.</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>엉덩이가 조금 뒤로 가고, 두 손은 책상에 그대로, 앞 무릎은 부드러워요.</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>책상 옆에 서서 한 손을 대고, 한쪽 발꿈치는 짧은 한 걸음 앞에 있어요.</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>엉덩이가 뒤로 가고 길게 편 등이 편 다리 위로 숙여져요.</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>바로 누워 한쪽 무릎을 세우고 두 손으로 허벅지 뒤를 잡고 있어요.</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>다리가 반쯤 펴지고, 무릎은 굽힌 채, 두 손은 허벅지 뒤를 잡고 있어요.</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>바로 누워 두 무릎을 굽히고 한쪽 발에 스트랩을 걸고 있어요.</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>무릎이 고관절 위로 와요.</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>다리가 천장 쪽으로 펴지고 스트랩이 무게를 받쳐요.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>높인 의자에 허리를 펴고 앉아 두 발을 바닥에 붙이고 있어요.</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>가볍게 당길 때까지 한쪽 발꿈치가 앞으로 미끄러지고, 등은 곧게 서 있어요.</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>책상 앞에 서서 발을 나란히 하고 두 손을 대고 있어요.</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>엉덩이가 조여지고 골반이 말려 들어가요. 무릎은 부드러워요.</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>책상 옆에 서서 한 손을 대고, 한 발은 뒤에서 발꿈치를 들고 있어요.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>골반이 말려 들어가고 가슴은 곧게 서 있어요.</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>두 무릎이 부드러워지고 골반이 앞으로 밀려요.</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>한쪽 무릎을 꿇고 몸을 곧게 세웠으며, 한 발은 앞에 있어요.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>골반이 말려 들어가고 다른 곳은 움직이지 않아요.</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>골반을 말아 넣은 채 골반이 조금 앞으로 밀려요.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>침대에 바로 누워 무릎을 세우고, 팔은 몸 옆에 낮게 두고 있어요.</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>침대에서 두 무릎이 한쪽 베개 위로 반쯤 내려가고, 두 어깨는 닿은 채예요.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>높인 의자에 허리를 펴고 앉아 가슴 앞에 팔짱을 끼고, 두 발은 바닥에 붙이고 있어요.</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>가슴이 한쪽으로 조금 돌고, 골반과 무릎은 앞을 향해요.</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>허리를 펴고 앉아 가슴 앞에 팔짱을 끼고, 두 발은 바닥에 붙이고 있어요.</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>무릎과 골반은 앞을 향하고, 가슴에 이어 머리가 한쪽으로 돌아요.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>바로 누워 무릎을 세우고, 팔은 몸 옆에 낮게 두고 있어요.</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>두 무릎이 한쪽 쿠션 위로 반쯤 내려가고, 두 어깨는 닿은 채예요.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>바로 누워 무릎을 세우고 팔을 옆으로 벌리고 있어요.</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>두 무릎이 한쪽으로 내려가고 두 어깨는 바닥에 닿은 채예요.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>높인 의자에 허리를 펴고 앉아 두 손을 허벅지에 두고 있어요.</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>머리가 한쪽으로 돌고 가슴은 그대로예요.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1에 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>뻣뻣했는데 하고 나니 나아짐.</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>어디에도 없어요. 이것은 데모예요.</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>데모는 데스크톱을 살피지 않아요</translation>
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
        <translation>%1 실행 중. %2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>데스크톱 세션에 로그인하거나 다음을 시도해 보세요: dbus-run-session limber. 버스가 없으면 Limber는 알림을 표시하지 못하고 명령도 받지 못해요.</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>다음으로 끝내세요: limber quit. 그래도 안 되면: pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>나만의 스트레칭</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>스트레칭 모두 %1개, 직접 만든 것의 위치: %2</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>잘못이 있는 파일은 통째로 빼고 나머지를 써요.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>아직 없어요. 만들어질 곳: %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1, %2, 버전 %3, 모든 페이지 정상</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>이전 Limber가 쓴 것이에요. 다음에 시작할 때 새 형식으로 바뀌어요.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>차임이 계속 세션을 안내해요. 음성을 쓰려면 speech-dispatcher나 Qt의 flite용 플러그인을 설치하세요.</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>말하는 엔진: %1</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>고른 목소리 %1 없음. %2 기본 목소리로 말해요</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>설정의 ‘음성과 소리’에서 다른 목소리를 고르세요.</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>설정에서 꺼져 있어요</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>음성 엔진이 응답하지 않아요.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>자리를 비울 때</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>화면 잠금</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>절전</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>방해 금지</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>프레젠테이션</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>키보드에서 떨어져 있는 동안에도 시간이 계산돼요.</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>화면이 잠겨도 입력이나 움직임이 없어야 자리 비움으로 봐요.</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>절전은 깨어난 뒤 시계로 알아차려요.</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>알림이 꺼져 있어도 데스크톱이 허락하면 리마인더가 나와요.</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>전체 화면 창 위에도 리마인더가 나와요.</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>영화나 프레젠테이션 중에도 리마인더가 나와요.</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>다른 방법으로 알 수 없는 통화 중에는 리마인더가 나와요.</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>리마인더는 입력이 멈추기를 기다리지 않아요.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>디스플레이</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>여기에는 없어서 아무것도 표시할 수 없어요.</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>데스크톱의 터미널에서 다시 시도해 보세요.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>리마인더 표시: %1, 버튼 있음</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>리마인더 표시: %1, 버튼 없음</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>리마인더에는 트레이에서 답하세요.</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>지금은 실행 중이 아니에요. 첫 리마인더 때 시작돼요</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>하나를 설치해서 시작하세요. 예를 들어 X11에서는 dunst, Wayland에서는 mako가 있어요. 그때까지는 시간이 된 것을 트레이가 보여 줘요.</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>알림을 표시하는 프로그램이 응답하지 않아요.</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>그 프로그램을 다시 시작하거나 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>알 수 없음: %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>응답 없음: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>트레이</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>패널이 아이콘을 표시해요(StatusNotifierItem)</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>패널이 아이콘을 표시해요(XEmbed)</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>아이콘을 표시하는 패널이 없어요</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>Limber가 대신 창을 표시해요. 아이콘은 GNOME에서는 확장 AppIndicator가, sway에서는 waybar가 표시해요.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>세션: 추가 %1, 변경 %2, 그대로 %3.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>리마인더: 추가 %1, 변경 %2, 그대로 %3.</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>이제 기록은 %1의 것이에요(세션: %2). 이전 기록은 다음 이름으로 보관해요: %3.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>%2단계 중 %1, 유지 %3분 %4초</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>, 불편함 %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>아직 세션이 없어요.
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2, 버튼 있음</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2, 버튼 없음</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>데스크톱 포털</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>알림 서버가 리마인더를 표시하지 않았어요: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>시작하려면 Limber를 여세요.</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>세션 버스가 없어 리마인더를 알림으로 표시할 수 없어요.</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>리마인더를 표시할 수 없어요: %1 데스크톱 포털이 응답하지 않아요. xdg-desktop-portal을 설치하고 다시 로그인하세요.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>30초</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1분</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1분 30초</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>%1분 뒤</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>좋은 아침이에요</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>하루를 시작하기 전에 천천히 %1, 어때요?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>오늘은 안 함</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>잠들기 전에</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>등과 허리를 위해 조용히 %1.</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>오늘 밤은 안 함</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>쉬는 시간이에요</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>스트레칭 1개, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>스트레칭 %Ln개, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>하던 데서 이어서 할까요?</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>세션이 예기치 않게 닫혔어요. %2단계 중 %1단계가 저장됐어요.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>일어나서 조금 걸어요. 상담하기 전까지 스트레칭은 쉬어요.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>걷고 올게요</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>1분 뒤에 쉬어요</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>하던 생각을 마무리해요.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limber가 막 시작하고 있어요. 잠시 뒤 다시 시도해 보세요.</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>지금은 리마인더가 없어서 답할 것이 없어요.</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>그것을 고치거나 파일을 다른 곳으로 옮기세요. 그러면 루틴을 저장할 수 있어요.</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>시스템(지금은 카메라 없음)</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>시스템이 카메라를 지켜보는 것을 허락하지 않아요</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>시스템 버스가 없어요</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>시스템 버스도 세션 버스도 없어요</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>logind도 화면 잠금 프로그램도 없어요</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>세션 버스가 없어요</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>GNOME 세션 관리자도 Plasma 전원 관리자도 없어요</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>알림을 표시하는 것이 없어요</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>알려 주지 않음: %1</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>GNOME 설정이 설치되어 있지 않아요</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>사운드 서버가 다른 컴퓨터에 있어요</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>실행 중인 사운드 서버가 없어요</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>Wayland 컴포지터에 연결할 수 없어요</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>Wayland 컴포지터가 다른 프로그램의 창을 알려 주지 않아요</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>Wayland 컴포지터</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>Wayland 컴포지터가 사라졌어요</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>Wayland 컴포지터에 시트가 없어요</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>Wayland 컴포지터에 ext-idle-notify-v1도 org_kde_kwin_idle도 없어요</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>X 서버에 연결할 수 없어요</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>X 서버가 사라졌어요</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>창 관리자</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>전체 화면을 알려 주는 창 관리자가 없어요</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>X 서버에 SYNC 확장이 없어요</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>X 서버에 IDLETIME 카운터가 없어요</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber: 이 모니터는 어둡게 했어요</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>계산한 시간을 저장해요</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>Limber 본체가 멈췄어요. 다시 시작하면 이 창이 찾아내요.</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limber가 실행 중이 아니에요.</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>표준 입력으로 들어온 것을 가져오기용으로 보관할 수 없어요.</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>표준 입력으로 들어온 것이 너무 길어 가져올 수 없어요.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>표준 입력</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>표준 출력에 쓸 수 없어요.</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>끝낸 단계 일부가 여기서 기다려요: %1</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>이 데스크톱에는 트레이가 없어요. Limber는 이 창에 머물러요.</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>세션이 진행 중이에요. 먼저 끝내면 백업을 복원할 수 있어요.</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>그때까지 Limber가 하신 내용을 메모리에 두었다가 쓸 수 있게 되면 바로 기록해요.</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>음성 엔진이 응답하지 않아요.</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>음성 엔진이 설치되어 있지 않아요. 패키지 qt6-speech-speechd-plugin 또는 qt6-speech-flite-plugin을 설치하세요.</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>음성 엔진 %1에는 이 언어의 목소리가 없어요: %2. Speech Dispatcher와 espeak-ng에는 있어요.</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>세션 버스가 없어 리마인더를 알림으로 표시할 수 없어요.</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>알림 서버가 응답하지 않아요: %1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>실행 중인 알림 서버가 없어 리마인더를 알림으로 표시할 수 없어요.</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>알림 서버가 시작되지 않아요: %1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>아침</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>스트레칭 시작</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1시간</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>이번은 건너뛰기</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>오늘은 안 함</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>오늘 밤은 안 함</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30분</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2시간</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>내일까지</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>다시 켤 때까지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Limber 열기</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>스트레칭</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Limber 정보</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
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
        <translation>1분</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>Next break in %1 of activity</source>
        <translation>컴퓨터를 %1 더 쓰면 휴식</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>다음 휴식 %1쯤</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>예정 없음</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>아침 세션 %1부터</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>저녁 세션 %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>다음 휴식 %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>아침 세션 시간이에요</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>저녁 세션 시간이에요</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>쉬는 시간이에요</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>컴퓨터 앞에 사람 없음</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>화면 잠김</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>컴퓨터 절전 중</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>방해 금지</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>전체 화면 창</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>프레젠테이션</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>마이크 사용 중</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>키보드나 마우스 사용 중</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>카메라 사용 중</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>아침 세션</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>저녁 세션</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>곧 %1 시간이에요</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1 대기 중: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1까지 미룸</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>미룸</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>%1까지 일시 정지</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>다시 켤 때까지 일시 정지</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>세션 진행 중</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>리마인더 꺼짐</translation>
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
        <translation>버전 %1, MIT 라이선스</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>먼저 도움받아야 할 때</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber는 부드러운 스트레칭을 보여 줘요. 의학적 조언이 아니며 몸 상태를 확인할 수 없어요. 확실하지 않으면 먼저 의사나 물리치료사에게 물어보세요.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>모든 것이 이 컴퓨터에 남아요. Limber는 네트워크를 전혀 쓰지 않아요.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>직접 추가</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>스트레칭 파일을 이 폴더에 넣으세요:</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>등과 허리는 어땠나요?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>컴퓨터를 떠나서 한 세션</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>등과 허리는 어땠나요? 0은 불편함 없음, 10은 상상할 수 있는 가장 심한 불편함이에요.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> 분</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1(분)</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>루틴에 추가</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>새 휴식 루틴</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>새 아침 루틴</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>새 저녁 루틴</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>내 루틴</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>%1에 추가했어요: %2.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>애니메이션 대신 멈춘 자세</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>스트레칭을 보여 주는 사람</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>로그인할 때 시작</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>트레이에서 조용히 기다려요</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>되지 않았어요. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>왼쪽 %1, 오른쪽 %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>응답함</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>제외됨</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>아직 그런가요?</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>Limber가 하는 일</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>해당하는 것에 표시하세요. 없으면 그대로 두세요.</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>이 컴퓨터의 설정에 보관돼요. 밖으로 나가지 않아요.</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>아직 답하지 않은 질문이 있어요. 답할 때까지 스트레칭은 없어요.</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>지금은 스트레칭이 없어요. Limber는 일어나서 조금 걷도록 알려 줘요.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1 쉬는 중</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>세 번 아팠어요. 다시 시작하는 날: %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>아침</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>스트레칭으로 하루 시작</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>처음 자리에 앉을 때 제안해요</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>아침 시작 시각</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>아침 끝 시각</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>스트레칭으로 하루 마무리</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>이 시각이나 다음에 자리에 있을 때 제안해요</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>저녁 시각</translation>
    </message>
    <message>
        <source>At</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>03:00까지는 같은 저녁으로 쳐요</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>좌우 바꾸기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>아파요</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>소리 끄기</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>소리 켜기</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>전체 화면 나가기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>도움받아야 할 때</translation>
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
        <translation>모든 것이 이 컴퓨터에 남아요. Limber는 네트워크를 전혀 쓰지 않아요.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>나만의 스트레칭과 루틴</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>내보내기와 가져오기</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>파일 하나(JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>표(CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>삭제한 것까지 모든 기록</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 고르기…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>여기에 아직 없는 것을 더해요. 서로 다르면 마지막에 편집한 쪽이 남아요.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>백업하는 중…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>매주 사본 하나</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>Limber가 알아서 만들고 최근 다섯 개를 보관해요</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>여러 컴퓨터</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>공유 폴더 고르기</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>공유 그만두기</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>공유 폴더</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>처음부터 다시</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>모두 삭제</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>이 컴퓨터에서, Limber를 막 설치한 것처럼</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>모두 삭제…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>기록과 메모, 설정, ‘내 몸’에서 답한 내용을 삭제해요. 공유는 꺼져요. 나만의 스트레칭과 루틴은 남아요. 내보낸 파일과 공유 폴더에 있는 것도 남아요.</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>지금 모두 삭제</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>모두 남겨 두기</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>백업 남겨 두기</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>먼저 하나를 더 만들어요. 끄면 백업도 삭제돼요.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>삭제하는 중…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>없어요. 다른 프로그램이 여러 컴퓨터에서 똑같이 유지하는 폴더를 지정하세요. 컴퓨터마다 자기 기록을 거기에 두고 다른 컴퓨터의 기록을 읽어요.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>보관한 이름: %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>%1 기록 복원</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>지금 기록을 이 사본으로 바꿀까요? 먼저 사본을 점검하고, 지금 있는 기록은 보관해요.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>점검하고 복원하는 중…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>기록을 내보낼 곳</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>표를 내보낼 곳</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>기록 가져오기</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>내보낸 기록 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>가져오는 중이에요. 여러 해의 기록은 시간이 걸려요…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>컴퓨터끼리 공유하는 폴더</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>세션이 진행 중이에요. 먼저 끝낸 뒤 다시 시도해 주세요.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>나의 하루</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1 %2, 완료</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1 %2, 건너뜀</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 %2쯤</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>다음 스트레칭 %1쯤</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>세션 뒤에 등과 허리가 어떤지 매기면 여기서 선이 시작돼요.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%2에는 %1, 지금은 %3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>약 %1, %2과 비슷함</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>불편함</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>시간에 따른 불편함</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>더 쉽게: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>아직 그림이 없어요. 글로 모두 설명해요.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>오른쪽. 왼쪽 보기</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>왼쪽. 오른쪽 보기</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1: 작동함</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1: 여기서는 제공되지 않음</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1: 작동하지 않음</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>이 컴퓨터가 Limber에 제공하는 것</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>화살표 키로 위아래로 옮겨요</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>끌거나 화살표 키로 옮겨요</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>적음</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>많음</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>휴식일, 연속은 그대로</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>점은 연속을 지켜 준 휴식일이에요. 색이 진할수록 시간이 길어요.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>나의 한 해</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1: 휴식일, 연속에 포함돼요</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: 없음</translation>
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
        <translation>세션 추가</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>모든 날 보기</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>이전 날 보기</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>휴식일</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>연속에 포함돼요. 잃은 것은 없어요.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>이날은 세션이 없어요.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>스트레칭별 시간(분)</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>리마인더</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>휴식 시작</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>첫 번째 칸이 기다리고 있어요.</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>세션을 끝낼 때마다 그날이 칠해져요. 3분이면 시작하기에 충분해요.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>세션 추가</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>지금은 기록을 읽을 수 없어요</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>바뀌거나 지워진 것은 없어요.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>세션을 지웠어요.</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>선: 유연성에는 한쪽당 일주일에 10분쯤이면 충분해요.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>바닥에서</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>책상에서</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>더 쉽게</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>스트레칭 시작</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>스트레칭</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>먼저 도움받아야 할 때</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 동안</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>내일까지</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>다시 켤 때까지</translation>
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
        <translation>다음 차례</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>리마인더 켜기</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>내 몸</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 뒤</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>스트레칭</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>먼저 도움받아야 할 때</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>%1쯤</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>일어나서 조금 걸어요. 상담하기 전까지 스트레칭은 쉬어요.</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>상담하기 전까지 스트레칭은 쉬어요. Limber는 걷도록 알려 줘요.</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>다른 것: %1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>걷고 올게요</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>지금 시작</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>나중에, %1 뒤</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>오늘은 안 함</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>오늘 밤은 안 함</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>기억할 것이 있나요? 나를 위한 메모예요.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>파일 보기</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>매일 다른 사람</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>답하지 않음</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>스트레칭 알려 주기</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>계산 방식</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>컴퓨터를 쓸 때</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>시계대로</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>정한 시각</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>At</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>원하는 만큼 추가하세요</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>자리 비움으로 볼 시간</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>자리를 비우면</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>리마인더 시작 시각</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>리마인더 끝 시각</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>On</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>이럴 때 기다리기…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>통화 중일 때</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>카메라가 켜져 있을 때</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>방해 금지가 켜져 있을 때</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>창이 화면을 채울 때</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>프레젠테이션이나 영화가 나올 때</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>입력 중일 때, 길어도 1분</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limber는 살펴보지 않아요</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>알려 주는 곳: %1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>이 데스크톱은 알려 주지 않아요: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>1분 전에 미리 알림</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>작은 알림, 소리 없음</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>미루는 시간</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>컴퓨터를 쓰는 시간만 계산해요</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>정한 시간대의 시작부터</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>목록에 적은 시각에</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>일어났으니 그것도 휴식이에요</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>멈춘 데서 이어져요</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>자리를 비운 시간도 계산해요</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>요일마다 시간대가 달라요. 여기서 바꾸면 모두 같아져요</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>남은 시간</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>스트레칭 추가</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>루틴 이름</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>이 루틴은 내 파일에 있어요. 그 파일에서 바꾸거나, 사본을 만들어 여기서 바꾸세요.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>루틴 내용</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 초</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>첫 스트레칭 전</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>준비하는 시간</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>마지막 스트레칭 뒤</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>차분히 쉬는 시간</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>사본 만들기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>마음대로 바꿀 수 있는 별도의 루틴</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>Limber 원본</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>내가 바꾸기 전, 처음 그대로</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>되돌리기…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>이 루틴에서 바꾼 내용이 없어져요.</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>Limber 원본 쓰기</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>바꾼 내용 유지</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>루틴 삭제…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>루틴은 없어져요. 한 것은 기록에 남아요.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>삭제하기</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>남겨 두기</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>루틴에는 스트레칭이 하나 이상 있어야 해요. 먼저 다른 것을 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>%1, 뺐어요</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1, %3개 중 %2번째</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>루틴에는 이름이 필요해요.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>아직 비어 있어요</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>%1 옮기기</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> 회</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 초</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>%1 횟수(회)</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>%1 시간(초)</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 더 보기</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 빼기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1: 하는 방법</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>하는 방법</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> 번</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: 반복 횟수</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>반복 횟수</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1: 좌우 순서</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>왼쪽을 모두 한 뒤 오른쪽</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>왼쪽과 오른쪽 번갈아</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>좌우</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>1회 시간</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>자세 잡기</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>동작에 들어가고 나오기</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>좌우 바꾸기</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1, 왼쪽과 오른쪽 번갈아</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1, 왼쪽 다음 오른쪽</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>내 파일</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>직접 만듦</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>직접 바꿈</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>번갈아 하기</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>짧은 것들을 하나씩 차례로</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>%1 살펴보기</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>아침</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>루틴 종류</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>새 루틴</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>내 루틴</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1 사본</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>먼저 도움받아야 할 때</translation>
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
        <translation>%2단계 중 %1 · %3 남음</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>여기까지예요</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장 중</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>자세 잡기</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>편안한 데서 머물러요</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>잠시 쉬어요</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>천천히 두 번 호흡해요. 준비되면 일어나요.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>천천히 풀어요</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>들어간 길 그대로</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>같은 동작을 한 번 더</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>저장 중</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>시작까지</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>천천히</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>힘 빼기</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, %2 남음</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>일시 정지됨, %1 남음</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>들이쉬기</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>내쉬기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>다 했어요</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>잠깐의 휴식</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>마지막 단계예요</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>이어서, %1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>이어서, %1 동안</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>화면을 보지 않아도 돼요. 1회가 느린 호흡 한 번이에요.</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>화면을 보지 않아도 돼요. 느린 호흡으로 %Ln번쯤이에요.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2단계 중 %1단계 완료</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>동작 속 위치</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>등과 허리는 어땠나요?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>등과 허리는 어땠나요? 0은 불편함 없음, 10은 상상할 수 있는 가장 심한 불편함이에요.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>그래도 평소 방법으로</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>여기서 멈출까요?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>아파요</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>세션 끝내기</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>이 스트레칭 건너뛰기</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>더 쉬운 방법</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>천천히 풀어요</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>들어간 길 그대로</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>지금 진행 중</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>불편함 %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>저장되지 않음: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>아직 저장되지 않았어요. Limber가 가지고 있다가 가능해지면 바로 저장해요.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>아직 한 것이 없어요.</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>지금까지 한 %1 저장됨.</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>이 루틴은 이제 목록에 없어요.</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>아팠기 때문에 모두 쉬고 있어요. 대신 걸어요. ‘내 몸’에서 다시 시작할 수 있어요.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>알겠어요</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>책상에서 스트레칭하기 전에</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>모두 괜찮아요</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>아직 그런가요?</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>얼마 전에 답하신 내용이에요. 몸은 변하니 Limber가 다시 물어봐요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>내 몸</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1, 이제 일주일 동안 쉬어요. 한 만큼은 기록에 들어가요.</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>두 번째라서 더 쉬운 방법으로 이어 가요.</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>두 번째예요. 더 쉬운 방법이 없으니 오늘은 빼세요.</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>지금은 멈춰 있어요. 한 만큼은 기록에 들어가요.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>음성 안내</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>차임</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>카운트다운</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>설정에서 더 보기</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>도움받아야 할 때</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>이 데스크톱은 창을 스스로 배치해요. 전체 화면은 고른 곳에 나와요.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>모니터</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>시작부터. F 키로 되돌려요</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>다른 모니터 어둡게</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>클릭하면 다시 밝아져요</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>포인터가 있는 곳</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1(연결 안 됨)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>아침 세션</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>저녁 세션</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>스트레칭</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>아침, 완료</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>휴식, 완료</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>저녁, 완료</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>스트레칭, 완료</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>이제 왼쪽이에요</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>이제 오른쪽이에요</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1초</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln초</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>1 slow round</source>
        <translation>천천히 1회</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>천천히 %Ln회</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>먼저 도움받아야 할 때</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>리마인더</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>아침, 저녁</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>내 몸</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>루틴</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>음성과 소리</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>세션 창</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>내 데이터</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>느껴지는 곳</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>도움이 될 수 있는 이유</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>흔한 실수</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>다음이면 지금은 빼세요</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>도움받아야 할 때</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>음성 안내</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>스트레칭, 방향, 시간을 말해요. 아무것도 이 컴퓨터를 떠나지 않아요</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>컴퓨터 기본 목소리</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>들어 보기</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>말하는 양</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>짧게</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>차임</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>시작, 중간, 끝</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>카운트다운</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>마지막 3초 동안 부드러운 소리</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>음성과 차임의 음량이에요. 통화 중에는 둘 다 조용해요</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>몸통 회전, 왼쪽. 무릎을 내려요.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>차분하게</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>조금 빠르게</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠르게</translation>
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
        <translation>절반이에요</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>셋</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>둘</translation>
    </message>
    <message>
        <source>One</source>
        <translation>하나</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>이제 천천히 풀어요</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>힘을 빼요</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>여기까지예요. 준비되면 일어나요</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>다 했어요</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>같은 동작을 한 번 더</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1, 왼쪽</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, 오른쪽</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>%1 동안 머물러요</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>머물러요</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>마지막이에요</translation>
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
        <translation>예, 아직 그래요</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>이제 아니에요</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>%1은 휴식일이었어요. 연속에 포함돼요.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>일주일에 하루 쉬는 것도 계획의 일부예요.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>오늘은 시작하기 좋은 날이에요</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>일주일에 하루 쉬는 것도 계획의 일부예요. 이번 주에는 %1이었어요.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>일주일에 하루 쉬는 것도 계획의 일부예요.</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>최장 기록: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>모든 스트레칭으로 돌아가기</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>하는 방법</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>지금 해 보기</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>다음이면 지금은 빼세요</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>먼저 도움받아야 할 때</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>도움이 될 수 있는 이유</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>흔한 실수</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>다시 스트레칭</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>도움받아야 할 때</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>등과 허리는 어떤가요? 0은 불편함 없음, 10은 상상할 수 있는 가장 심한 불편함이에요</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>등과 허리는 어떤가요?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>불편함 없음</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>가장 심함</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>꽤 심하네요. 다음 스트레칭 전에 ‘도움받아야 할 때’를 봐 주세요.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>이 컴퓨터에 저장했어요</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장 중</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>모두 저장하지는 못했어요. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>왼쪽과 오른쪽</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1, %2단계 모두</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>한 만큼 기록에 들어가요. %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>~</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>시각 추가</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>리마인더 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 빼기</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>지금 시작</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>리마인더 다시 시작</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>리마인더 켜기</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>%1은 휴식일이었어요</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 뒤</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>오늘은 안 함</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>오늘 밤은 안 함</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>일어나서 조금 걸어요</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>아직 루틴이 없어요</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>상담하기 전까지 스트레칭은 쉬어요.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>설정에서 고르세요.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>%1 완료</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>시작: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>아침</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1일 남음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln일 남음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1, 완료</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1, 휴식일</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>조심할 것이 있나요?</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>그러면 Limber가 몸에 맞지 않는 것을 바꿔 줘요. 설정의 ‘내 몸’에서 다시 볼 수 있어요.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>아침 시작 시각</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>아침 끝 시각</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>~</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>저녁 시각</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>매일 몇 분</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>Limber가 스트레칭 시간을 알려 주고 방법을 보여 줘요.
하루는 언제 시작하고 끝나나요?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>아침</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>처음 자리에 앉을 때, %1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>낮 동안</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>컴퓨터를 쓰는 동안, %1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>간격</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>잠들기 전에, %1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>시각</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>휴식 간격</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>해 보기, %1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>지금 하나 해 보기</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>음성으로 안내</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>화면이 보이지 않는 스트레칭도 있어요</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>모든 것이 이 컴퓨터에 남아요</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>계정도 네트워크도 필요 없어요</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>지금은 안 돼요. ‘내 몸’에 먼저 상담해야 할 답이 있어요.</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>의자에서 하는 작은 고양이-낙타예요. 천천히 몇 회 하고, Limber가 말로 안내해요.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>알겠어요</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>Limber에 오신 것을 환영해요, %2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Limber에 오신 것을 환영해요</translation>
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
        <translation>%1, 바닥에서</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1, 책상에서</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1단계, 약 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln단계, 약 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>양쪽 천천히 %Ln회씩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>천천히 %Ln회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%1초 %Ln번</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>양쪽 각 %1</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1분</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>아침</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>스트레칭</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1시간</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln시간</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, a day of another year</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>dddd d</source>
        <comment>date format, a day of this month</comment>
        <translation>d일 dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, a day of this year</comment>
        <translation>M월 d일 dddd</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>세션 1회</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>세션 %Ln회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1단계</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>%Ln단계 모두</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1일 연속</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>%Ln일 연속</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>좋은 아침이에요</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>잠들기 전에</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>쉬는 시간이에요</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>다음: 아침 세션</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>다음: 저녁 세션</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>다음 스트레칭</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>내일 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>내일 %1까지</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2까지</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 뒤</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>돌아오면 알려 드려요.</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>통화가 끝날 때까지 기다려요.</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>창이 화면을 채우는 동안 기다려요.</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>프레젠테이션이 끝날 때까지 기다려요.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>입력이 잠시 멈추기를 기다려요.</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>방해 금지가 켜진 동안 기다려요.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>컴퓨터를 떠난 시간은 계산하지 않아요.</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>움직이기 좋은 때예요</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>시간이 날 때</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>좋은 때를 기다려요.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>나중에 하기로 했어요.</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>리마인더 일시 정지됨</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>다시 켤 때까지</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>스트레칭하는 중이에요</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>언제든지</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>모든 리마인더가 꺼져 있어요.</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>세션: 추가 %1, 변경 %2, 그대로 %3.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>리마인더: 추가 %1, 변경 %2, 그대로 %3.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장한 파일: %1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>백업을 복원했어요(%1). 이전 기록은 다음 이름으로 보관해요: %2.</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>모두 삭제했어요. 마지막 백업은 다음 이름으로 보관해요: %1.</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>모두 삭제했고 남긴 것은 없어요.</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>백업, %1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Limber 업데이트 전, %1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>백업 복원 전, %1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>아직 읽지 않았어요. Limber가 한가할 때 살펴봐요.</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>마지막으로 읽은 때: %1 %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1분 %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1단계, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln단계, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>응답하는 파일 관리자가 없어요. 여기를 보세요: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>이전 해</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>다음 해</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
