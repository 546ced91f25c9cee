<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>没有会话总线。</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>桌面的门户做不到。请在桌面自己的设置中添加登录时启动的程序。</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>用来提醒你做拉伸。</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>躯干旋转</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>下背部、体侧、髋部</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>在地上</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>仰卧，屈膝</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双脚双膝并拢，手臂向两侧打开</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>让双膝缓缓倒向{side}侧</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双肩都沉沉地留在地上</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>双膝倒到两侧肩胛骨仍贴地的程度为止。</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>在地上，较轻松</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双脚离身体远一些，手臂放低</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双膝倒向{side}侧，只到一半</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>膝盖靠在靠垫上，肩膀沉下去</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>双脚离身体远一些，双膝只倒到一半，靠在靠垫上休息。</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>在床上</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>躺在床中间，手臂放低</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双肩都沉沉地留在床上</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>同样的小幅转动，在床上做。</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在桌旁</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>坐直，双臂交叉在胸前</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>坐在椅面中间，双脚踩实，椅子抵住桌子或墙</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>胸口转向{side}侧</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>膝盖和髋部一直朝着桌子</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>双臂交叉。如果椅子不会转动，可以把一只手放在外侧的膝盖上稳住身体，但不要用它拉。</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>在桌旁，较轻松</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>升高椅面：髋部高于膝盖</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>稍稍转向{side}侧</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双脚踩平，膝盖不动</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>在升高的椅面上，转得更小。</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>坐着，只转头</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>坐直，双脚踩平</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>髋部高于膝盖，手臂打开或垂下</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>慢慢看向{side}侧</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>胸口保持不动</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>只转头。这也算躯干旋转。</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>下背部</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>躯干两侧</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>髋部外侧</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>仰卧。屈膝，双脚双膝并拢。</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>手臂充分打开，让双肩沉下去。</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>呼气，让双膝倒向一侧。双脚可以顺势滚到侧缘。</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>在两侧肩胛骨仍贴着地时停下。</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>如果舒服，把头转向另一边。停住，保持呼吸。</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>轻轻收腹，把双膝带回来，再做另一侧。</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>坐着时，下背部会几个小时保持同一姿势。慢慢转动能让它重新活动，也让躯干两侧的肌肉放松。</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>对侧肩膀抬起。改为倒得少一些。</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>双膝分开。</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>用手把膝盖往下压。</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>弹动，或很快落下。</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>憋气。</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>手术之后，你的髋部或背部仍有动作限制。</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>最近三个月内，你的脊椎骨折过。</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>转动时，疼痛或发麻会窜到腿上。</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>幅度更小：骨质疏松、怀孕。手臂放低：肩膀疼。双脚更远：人工膝关节。</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 到 10 秒，每侧 2 或 3 次，早晚各做一遍</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>每次一个深呼吸，8 到 10 次，左右交替</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>婴儿式</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>整个背部、髋部</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双手双膝跪撑</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>大脚趾靠近，双膝分开到舒服的宽度</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>向后坐向脚跟，手臂伸长</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>不要勉强。额头枕在瑜伽垫或靠垫上</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>一直坐到后面，哪里需要就垫上靠垫。</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>在地上，只到一半</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双膝分开，身前放一个靠垫</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>向后坐到一半，背部拉长</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>额头枕在拳头上，不要弓背</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>只到一半，背部拉长。NHS 就是这样教的，保持时间较短。这是我们的早晨版本。</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>站在离桌子一臂远的地方</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双手放在桌沿，膝盖放松。桌子不能晃</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>后退，身体前倾，背部拉长</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>不要把体重挂在桌上。慢慢起身</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>手臂和背部连成一道长坡。不要用玻璃、键盘托架或升高的桌子；没把握就用墙。</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>靠墙或桌子，较轻松</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双手扶墙，与胸同高</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>或扶一张不晃的桌子。双脚平齐</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>后退，稍稍前倾，头抬着</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>下去不到一半，背部拉长</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>双手与胸同高，前倾不到一半。</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>背部两侧</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>臀部</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>从双手双膝跪撑开始。大脚趾靠近，双膝分开到舒服的宽度。</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>呼气，把臀部送向脚跟。</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>让胸口落下，双手向前滑。</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>额头枕在瑜伽垫、靠垫或拳头上。</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>放松肩膀，把气吸向下背部。</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>起身时，双手撑地，一步步收回来。</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>它让脊柱保持活动，也给下背部的肌肉放松的机会。</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>硬把臀部压向脚跟。</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>肩膀耸到耳边。</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>头悬着，没有支撑。</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>忍着膝盖的夹痛。</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>很快坐下去。</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>膝盖疼，或弯不了多少。</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>你的髋部仍有动作限制。</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>低头会让你头晕。</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>只到一半：起床后一小时内、骨质疏松、腿疼。双膝分开：怀孕。脚踝下垫毛巾卷：脚踝疼。</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>每次一个深呼吸，8 到 10 次，背部更直</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>20 到 30 秒，双手放在桌上</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>猫驼式</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>脊柱，轻柔地前后活动</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>手在肩下，膝在髋下，手肘放松</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>呼气，把背向上拱</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>吸气，让肚子慢慢下沉</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>做到三分之二，到头时不要用力</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>在拱背和打开之间慢慢来回，做到三分之二左右。</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>在地上，幅度更小</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>手在肩下，膝在髋下，头放平</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>呼气，稍稍拱背</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>吸气，回到水平</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>不要塌腰，头保持水平</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>小幅：稍稍拱背，再回到水平，头放平。</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>用前臂支撑</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>用前臂和双膝跪撑</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>手肘在肩下，垫着靠垫，或用拳头撑</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>肩膀不要塌下去</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>用前臂或拳头做的小幅版本：弯着的手腕不承重。</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>坐直，双手放在膝上</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>坐在椅面中间，双脚踩平，椅子抵住桌子或墙</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>呼气，弓起背</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>吸气，抬起胸骨</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>肩膀放低，到头时不要用力</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>同样慢慢来回，坐着做。</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>在桌旁，幅度更小</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>坐直，双手放在大腿上</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>升高椅面：髋部高于膝盖，双脚踩平</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>呼气，骨盆向后倾</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>吸气，骨盆向前倾</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>幅度要小，头保持水平</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>在升高的椅面上，骨盆小幅前后倾，头放平。</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>整条脊柱</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背部</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>腹部</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>双手双膝跪撑：手在肩下，膝在髋下。</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>呼气。把背向上拱，头自然跟着下垂。</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>吸气。让肚子下沉，抬起胸骨，看向前方不远处。</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>在两者之间慢慢来回，像波浪从髋部传到头。</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>留在舒服的中间范围。两头都不要用力。</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>它在很小的负荷下活动整条脊柱，背部和腹部的肌肉也轻柔地用力。</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>做得太快。</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>到头时硬压。</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>把头往后甩。</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>只动上背部，或只动髋部。</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>手肘弯曲，或肩膀塌下去。</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>手腕或肩膀刚受伤。</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>跪着疼就坐着做。幅度更小：骨质疏松。怀孕：拱背，再回到水平；不要塌腰。</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>慢慢做 5 或 6 个来回，不勉强。出处中每个 3 到 4 秒；我们的更慢，一个来回一次呼吸</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>五次呼吸，坐着</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>腘绳肌</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>大腿后侧</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>在地上，用拉伸带</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>躺下，拉伸带绕住{side}脚</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双膝弯曲，{other}脚踩平</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>伸直{side}膝，脚跟朝上</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>两边髋部都沉下去。膝盖稍弯也没关系</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>用拉伸带、皮带或毛巾。另一侧膝盖保持弯曲。</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>在地上，屈膝</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>躺下，双手抱住{side}大腿后侧</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>抬起{side}脚跟，膝盖弯着</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>肩膀和脖子保持放松</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>双手抱在大腿后侧，膝盖多弯一些，大腿不用完全抬起。</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>躺在床中间，{other}脚踩平</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>同样屈膝，在床上做。</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}脚跟向前放一步</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>脚尖翘起，一只手扶桌</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>从髋部前倾，背部拉长</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>前面的膝盖稍弯，不要弓背</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>站着，脚跟放在前面一小步的地上，一只手扶桌。绝不要放在椅子上。</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}脚跟放到身前一点</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双手扶桌，膝盖放松</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>从髋部稍稍前倾</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>背部保持拉长</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>小步，小幅前倾，膝盖放松，双手扶桌。</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>坐着</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>在升高的椅面上坐直</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>坐在椅面中间，椅子抵住桌子或墙</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}脚跟慢慢向前滑</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>身体不前倾。有轻微的牵拉感就停</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>坐直，一只脚跟向前滑，到有轻微的牵拉感为止。身体不前倾。</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>小腿，少许</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>仰卧，双膝弯曲。用拉伸带绕住一只脚。</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>把那条腿的膝盖带到髋部上方。</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>呼气，慢慢伸直膝盖，脚跟朝向天花板。</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>大腿后侧中段有轻微的牵拉感时停下。</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>另一只脚踩着，两边髋部沉下去，肩膀放松。</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>屈膝退出，放下脚，换腿。</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>久坐可能让腿后侧发紧。许多人觉得这里松一些，弯腰会更轻松。对柔韧性来说，每周大约 10 分钟就够了（一篇汇总 189 项静态拉伸研究的综述，Sports Medicine，2025）。</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>膝盖锁死，猛地一拉。</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>为了拉得更远而弓起下背。</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>髋部抬起或扭转。</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>肩膀和脖子绷紧。</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>用力拉脚趾。牵拉感应在大腿中段，而不是膝盖后面。</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>它让疼痛、发麻或麻木窜到腿上。</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>你那里的肌肉撕裂过。</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>腿发麻就多弯一些膝盖。怀孕时坐着做。</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 到 60 秒，每条腿 2 或 3 次</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>数到 10，每条腿最多 10 次，另一侧膝盖弯着</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 秒到 1 分钟，一只脚跟在前</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 秒，每条腿 2 到 4 次</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>髋屈肌</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>髋部前侧</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}膝跪地</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>膝下垫软垫，{other}脚在前</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>骨盆后卷，向前滑动</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>身体立直：腰不要往前塌</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>单膝跪。先把骨盆后卷，再向前滑几厘米。</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>在地上，只卷骨盆</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>膝下垫厚软垫，{other}脚在前</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>收紧臀部，骨盆后卷</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>不向前滑，身体立直</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>单膝跪，只把骨盆后卷，不滑动。</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{side}脚向后退一步</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>扶住桌子，站不稳就用双手。脚跟抬起</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>小步，膝盖放松，腰部不动</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>站着，一只脚在后，手扶桌。穿防滑的鞋；绝不要用带轮的椅子。</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>在桌旁，只收紧</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>站直，双手扶桌</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>双脚平齐，膝盖放松</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>收紧臀部，骨盆后卷</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>不向前滑，保持呼吸</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>双脚平齐，双手扶桌：收紧并后卷，不滑动。</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>大腿前侧</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>单膝跪地，另一只脚在前。膝下垫软垫。</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>身体向上拔高，肋骨在髋部正上方，双手放在前腿的大腿上，或扶住稳固的东西。</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>收紧后腿一侧的臀部，骨盆后卷。许多人这时已经感到拉伸。</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>保持骨盆后卷，髋部向前滑几厘米。</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>髋部前侧有牵拉感就停下。腰部保持不动。</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>慢慢退回，收回脚，换边。</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>坐几个小时，髋部前侧就一直折着。这个动作让它重新打开。对柔韧性来说，每周大约 10 分钟就够了（一篇汇总 189 项静态拉伸研究的综述，Sports Medicine，2025）。</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>塌腰并前倾。</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>骨盆没有后卷就深深压下去。</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>前面的膝盖向内倒，或远远超过脚尖。</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>髋部向外转。</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>没有软垫，直接跪在膝盖骨上。</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>你的髋部仍有腿向后伸的动作限制。</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>跪着疼就站着做。腰塌或有夹痛时，只收紧，不滑动。双手扶桌：站不稳。</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 秒，每侧两次，每天</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>15 到 30 秒；骨盆后卷才有拉伸</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 秒到 1 分钟，站着</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>髋部与背部</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>腿部与转体</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>桌旁五式</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>地上五式</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>晚间</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>较长的晚间</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>早晨</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber 展示轻柔的拉伸。它不是医生，也无法检查你的身体。如果不确定，请先问医生或物理治疗师。</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>供成年人使用。</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>紧急：立即求助</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>如果你腰背疼痛，并有以下任何一种情况，请拨打当地的紧急电话（如 120、112、999、911）：</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>两腿之间、屁股周围或私处麻木或发麻。擦拭时感觉可能不一样。</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>小便困难、漏尿，或感觉不到尿意。或者憋不住大便。</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>性生活时突然感觉麻木，或无法再勃起。</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>两条腿都疼、发麻、麻木或无力。</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>一条腿或一只脚越来越没力气。</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>胸口疼，或喘不上气。</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>腰背或肚子突然剧烈疼痛。或者你感到快要晕倒、发冷、出冷汗。</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>在车祸、严重摔倒或猛烈撞击之后开始。</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>不要拉伸。不要等待。不要自己开车。</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>今天就给医生打电话。在医生说安全之前，不要拉伸。</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>你发烧、打寒战，或感觉病得很重。</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>体重下降，却不知道原因。</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>你现在患有癌症，或以前患过。</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>休息也不能减轻疼痛，或夜里疼得厉害得多。</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>疼痛位置偏高，在两侧肩胛骨之间。</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>咳嗽、打喷嚏或大便时加重。</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>你有新的肿块，或背部形状变了。</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>你有骨质疏松或服用类固醇药片，而疼痛是新出现的。即使没有摔倒也一样。</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>你容易生病，得过严重感染，或注射毒品。</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>你感到肚子里有强烈的搏动。</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>如果腰背疼痛有以下情况，请预约就诊</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>几周后仍不见好，或变得更重</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>让你做不了平常的事</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>是你第一次严重的腰背疼痛，且你不到 18 岁或超过 50 岁</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>三个月或更久以来，每天早晨背部僵硬超过半小时，活动后好转</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>先问一问（医生、助产士或物理治疗师）</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>最近三个月内做过手术或骨折</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>最近三个月内有心脏问题</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>仍有动作限制的人工髋关节或膝关节</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>骨质疏松，或脊椎骨折过</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>怀孕且有出血或骨盆疼痛，或被要求休息</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>有人告诉你要限制运动</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>如果感到以下情况，立即停下</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>尖锐的疼痛或刺痛</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>窜到腿上或手臂上的疼痛、发麻或麻木</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>一条腿突然无力</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>头晕、快要晕倒、恶心或气短</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>胸口疼，或突然的剧烈头痛</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>保持时越来越强的牵拉</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>慢慢退出并休息。如果没有很快过去，请求助。</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>新出现的发麻、麻木或无力：哪怕疼得很轻，也要停下。</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>轻微的牵拉感没关系。</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>应该觉得紧，而不是疼。停下后应该缓解，到第二天应该消失。</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>停下，并给助产士或产科打电话</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>如果出血</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>如果有水流出</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>如果肚子发紧并疼痛</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>如果小腿疼或肿</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>如果宝宝动得少了</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>何时应先求助</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>大多数腰背疼痛会在几周内好转。有些需要看医生。</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>拉伸可以有牵拉感。不能有尖锐的疼痛，也不能有窜到腿上的发麻。</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>紧急：立即打电话求助</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>两腿之间或屁股周围麻木或发麻</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>小便、大便或憋便出现新的困难</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>性生活时突然感觉麻木</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>两条腿都疼、发麻或无力，或一条腿越来越没力气</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>胸口疼，或呼吸困难</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>腰背或肚子突然剧烈疼痛，或快要晕倒且发冷</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>车祸或严重摔倒之后</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>拉伸前先看医生</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>发烧，或病得很重</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>无法解释的体重下降</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>癌症，现在或以前</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>夜里更重，休息没有用</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>骨质疏松或用类固醇，且有新的疼痛</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>更多征兆</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先问一问</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>手术或骨折，最近 3 个月</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>有动作限制的人工髋关节或膝关节</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>怀孕且有出血或骨盆疼痛</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>被要求限制运动</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>检查一次</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>桌子不晃。</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>椅子不会滚动：把它抵在别的东西上。</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>鞋子防滑。</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>身后有一臂长的空间。</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>光线要够，能看清瑜伽垫。起身前先翻到侧卧。</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>你要求我们格外小心，所以这些是最小的动作。</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>你的人工髋关节仍有动作限制，所以这里的动作都不会让它弯过直角、扭转或把腿带到身后。</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>骨质疏松适合小而慢的动作，所以我们略过深度弓背和强力转动。</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>怀孕期间，我们避免平躺、深度转体和双脚不齐的站姿。</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>怀孕期间，我们避免深度转体和双脚不齐的站姿。</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>发麻的腿适合弯着膝盖，不用力拉。</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>你的人工膝关节不宜跪或深弯。</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>你说跪着疼，所以这个动作站着或坐着做。</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>双脚都留在地上，还有稳固的东西可以扶。</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>做这个不用下到地上。</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>做这个时头一直抬着。</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>手臂放低，不承重。</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>这里手腕不承重。</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>最近 3 个月内做过手术、骨折过或有心脏问题，或者有人告诉我要限制运动。</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>疼痛、发麻或麻木会窜到我的腿上。</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>我有骨质疏松（骨头变脆），或脊椎骨折过。</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>我装了人工髋关节。</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>我装了人工膝关节。</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>我怀孕了。</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>跪着疼，或有人告诉我不要跪。</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>下到地上再站起来很吃力。</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>我感觉站不稳，或今年摔倒过。</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>低头会让我头晕，或者我有青光眼或血压很高。</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>抬手臂或用手臂撑着会疼。</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>用手撑着会疼。</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>你问过医生、助产士或物理治疗师吗？</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>他们说轻柔的拉伸可以做</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>两条腿都是吗？一条腿越来越没力气吗？两腿之间麻木吗？小便有困难吗？</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>从那以后有新的或突然的疼痛吗？</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>它的活动还有限制吗？或者手术后还不到 3 个月？</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>是，或不确定</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>还不到 3 个月，或者不太能弯吗？</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>跪着没问题吗？</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>有出血、骨盆疼痛，或被要求休息吗？</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>超过 16 周了吗？</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>坐直，双手放在膝上。</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>骨盆向后倾，背部弓起。</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>骨盆向前倾，胸骨抬起。</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>双手双膝跪撑，背部拉长、水平。</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>背部稍稍拱起，头保持水平。</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>背部又变得拉长、水平。</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>双膝和前臂撑地，背部拉长、水平。</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>背部拱向天花板，前臂放在较硬的靠垫上。</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>肚子稍稍下沉，胸骨抬起。</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>背部拱向天花板，头垂着。</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>站着，双手扶墙，与胸同高。</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>臀部稍稍后移，背部拉长，头抬着。</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>站在桌前，双手放在桌沿。</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>臀部后移，直到手臂和背部连成一道长坡。</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>双手双膝跪撑。</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>臀部后移到一半，背部保持拉长，额头靠在靠垫上。</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>臀部靠向脚跟，手臂向前伸，额头靠在靠垫上。</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>仰卧在床上，一侧膝盖抬起，双手抱在那条大腿后侧。</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>在床上，一条腿伸到一半，膝盖弯着，双手抱在大腿后侧。</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>站在桌前，双手扶桌，一只脚在前面一小步。</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>臀部稍稍后移，双手仍扶着桌子，前面的膝盖放松。</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>站在桌旁，一只手扶桌，一只脚跟在前面一小步。</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>臀部后移，拉长的背部向伸直的腿前倾。</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>仰卧，一侧膝盖抬起，双手抱在那条大腿后侧。</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>腿伸到一半，膝盖弯着，双手抱在大腿后侧。</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>仰卧，双膝弯曲，拉伸带绕住一只脚。</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>膝盖移到髋部上方。</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>腿向天花板伸直，拉伸带承住它的重量。</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>在升高的椅面上坐直，双脚踩平。</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>一只脚跟向前滑，到有轻微的牵拉感为止，背部保持挺直。</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>站在桌前，双脚平齐，双手扶桌。</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>臀部收紧，骨盆后卷，膝盖放松。</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>站在桌旁，一只手扶桌，一只脚在后，脚跟抬起。</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>骨盆后卷，胸口保持挺直。</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>双膝放松，髋部向前滑。</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>单膝跪，身体立直，一只脚在前。</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>骨盆后卷，其他地方不动。</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>骨盆后卷着，髋部稍稍向前滑。</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>仰卧在床上，屈膝，手臂低低放在两侧。</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>在床上，双膝倒向一侧到一半，靠在枕头上，双肩不抬起。</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>在升高的椅面上坐直，双臂交叉在胸前，双脚踩平。</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>胸口稍稍转向一侧，髋部和膝盖仍朝前。</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>坐直，双臂交叉在胸前，双脚踩平。</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>膝盖和髋部仍朝前，胸口、然后头转向一侧。</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>仰卧，屈膝，手臂低低放在两侧。</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>双膝倒向一侧到一半，靠在靠垫上，双肩不抬起。</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>仰卧，屈膝，手臂向两侧打开。</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>双膝倒向一侧，双肩留在地上。</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>在升高的椅面上坐直，双手放在大腿上。</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>头转向一侧，胸口不动。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>原来发僵，做完好些了。</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>哪里都不存：这是演示。</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>演示不监测桌面</translation>
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
        <translation>%1 正在运行。%2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>请登录桌面会话，或试试：dbus-run-session limber。没有总线，Limber 不能显示通知，也不能接收命令。</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>用这个命令结束它：limber quit。如果没用：pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>你自己的拉伸</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>共有 %1 个拉伸动作；你自己的放在 %2</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>有错误的文件会整个略过；其他文件照常使用。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>还没有；将会是 %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1，%2，版本 %3，每一页都完好</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>它由较早的 Limber 写成；下次启动时会更新到新版本。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>提示音仍会引导练习。如需语音，请安装 speech-dispatcher，或 Qt 的 flite 插件。</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>由 %1 朗读</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>你选的声音 %1 不见了；%2 用自己的声音说话</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>请在“设置”的“语音与声音”里另选一个。</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>已在设置中关闭</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>语音引擎没有响应。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>离开时</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>屏幕锁定</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>你离开键盘时，计时仍会继续。</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>屏幕锁定后，要等到没有打字或移动才算离开。</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>睡眠要在唤醒之后从时钟看出来。</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>如果桌面允许，通知关闭时提醒仍会出现。</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>提醒会出现在全屏窗口上。</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>放电影和演示时，提醒会出现。</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>无法以其他方式察觉的通话中，提醒会出现。</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>提醒不会等到打字停顿。</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>这里没有，所以什么都无法显示。</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>请在你桌面上的终端里再试一次。</translation>
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
        <translation>%1 显示提醒，带按钮</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1 显示提醒，不带按钮</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>请从托盘回应提醒。</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>现在没有运行；第一次提醒时会启动一个</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>请安装并启动一个，例如 X11 上的 dunst 或 Wayland 上的 mako。在那之前，到时间的内容显示在托盘里。</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>显示通知的程序没有响应。</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>请重新启动它，或重新登录。</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>有面板显示图标（StatusNotifierItem）</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>有面板显示图标（XEmbed）</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>这里没有面板显示图标</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>Limber 改为显示一个窗口。在 GNOME 上，扩展 AppIndicator 可以显示图标；在 sway 上用 waybar。</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>练习：新增 %1，更改 %2，保持原样 %3。</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>提醒：新增 %1，更改 %2，保持原样 %3。</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>现在的历史来自 %1（练习：%2）。之前的历史保留为 %3。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>%2 步中的 %1 步，保持 %3 分 %4 秒</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>，不适 %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>还没有练习。
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2，带按钮</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2，不带按钮</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>桌面的门户</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>通知服务器没有显示提醒：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>打开 Limber 开始。</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>没有会话总线，所以提醒无法作为通知显示。</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>无法显示提醒：%1 桌面的门户没有响应。请安装 xdg-desktop-portal 并重新登录。</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>半分钟</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1 分半钟</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>在一天开始之前，慢慢做 %1，好吗？</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不做</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>睡前</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>为了腰背，安静地做 %1。</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>今晚不做</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>该休息一下了</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>1 个拉伸动作，%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>%Ln 个拉伸动作，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>从上次的地方继续吗？</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>练习意外关闭了。%2 步中的 %1 步已保存。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不做了</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>站起来走一走。咨询之前不做拉伸。</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>这就去</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>一分钟后休息</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>把手头的想法收个尾。</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limber 正在启动。请稍后再试。</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>现在没有到时间的提醒，所以没有什么要回应。</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>请改正它，或移走该文件；之后就能保存你的组合。</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>系统，目前没有摄像头</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>系统不允许监测它的摄像头</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>没有系统总线</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>既没有系统总线，也没有会话总线</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>这里既没有 logind，也没有锁屏程序</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>没有会话总线</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>这里既没有 GNOME 的会话管理器，也没有 Plasma 的电源管理器</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>这里没有程序显示通知</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 不提供信息</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>没有安装 GNOME 的设置</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>声音服务器在另一台电脑上</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>没有声音服务器在运行</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>连接不到 Wayland 合成器</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>Wayland 合成器不提供其他程序窗口的信息</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>Wayland 合成器</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>Wayland 合成器已不在</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>Wayland 合成器没有席位（seat）</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>Wayland 合成器既没有 ext-idle-notify-v1，也没有 org_kde_kwin_idle</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>连接不到 X 服务器</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>X 服务器已不在</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>窗口管理器</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>这里没有窗口管理器提供全屏信息</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>X 服务器没有 SYNC 扩展</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>X 服务器没有 IDLETIME 计数器</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber：这台显示器已调暗</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>保存已计的时间</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>Limber 本身已停止。重新启动它，这个窗口就会找到它。</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limber 没有运行。</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>无法为导入保留从标准输入读到的内容。</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>从标准输入读到的内容太长，无法导入。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>无法写入标准输出。</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>一些完成的步骤在 %1 中等待</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>这个桌面没有托盘。Limber 留在这个窗口里。</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>有练习正在进行。先结束它，才能恢复备份。</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>在那之前，Limber 会把你做过的记在内存里，一旦可以就写入。</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>语音引擎没有响应。</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>没有安装语音引擎。请安装软件包 qt6-speech-speechd-plugin 或 qt6-speech-flite-plugin。</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>语音引擎 %1 没有这种语言的声音：%2。Speech Dispatcher 配合 espeak-ng 就有。</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>没有会话总线，所以提醒无法作为通知显示。</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>通知服务器没有响应：%1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>没有通知服务器在运行，所以提醒无法作为通知显示。</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>通知服务器无法启动：%1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>早晨</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚间</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>开始拉伸</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>跳过这次</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不做</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>今晚不做</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>到我恢复为止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>打开 Limber</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>关于 Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
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
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Next break in %1 of activity</source>
        <translation>再用电脑 %1 后休息</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>下次休息在 %1 左右</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>没有安排</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>早晨练习从 %1 开始</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>晚间练习在 %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>下次休息在 %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>该做早晨练习了</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>该做晚间练习了</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>该休息一下了</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>电脑前没有人</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>屏幕已锁定</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>电脑在睡眠</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>全屏窗口</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>麦克风使用中</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>键盘或鼠标使用中</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>摄像头使用中</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>早晨练习</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>晚间练习</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>%1马上开始</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1在等待：%2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>已推迟到 %1</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>已暂停到 %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>已暂停，直到你恢复</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>练习进行中</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>提醒已关闭</translation>
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
        <translation>版本 %1，采用 MIT 许可证</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>何时应先求助</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber 展示轻柔的拉伸。它不是医疗建议，也无法检查你的身体。如果不确定，请先问医生或物理治疗师。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>一切都留在这台电脑上。Limber 从不使用网络。</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>添加自己的</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>把拉伸文件放进这个文件夹：</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>腰背感觉如何？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>不在电脑前做的练习</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>腰背感觉如何？0 是没有不适，10 是能想象的最严重的不适。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>没做</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1，分钟数</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>添加到组合</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>新建休息组合</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>新建早晨组合</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>新建晚间组合</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>我的组合</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>已添加到“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>limber::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>用静止姿势代替动画</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>由谁为你示范拉伸</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>它在托盘里安静等待</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>没有成功。%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>左 %1，右 %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回应</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未看到</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>不计入</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>现在还是这样吗？</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>Limber 会怎么做</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>符合的就打勾。都不符合就不用勾。</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>保存在这台电脑的设置里，不会传出去。</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>还有一个问题没有回答。在回答之前，没有拉伸。</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>目前没有拉伸。Limber 会提醒你站起来走一走。</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重新做</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1暂歇</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>做它时疼过三次。%1 恢复。</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>早晨</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>用拉伸开始一天</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>在你第一次坐下时提出</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>早晨开始时间</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>早晨结束时间</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚间</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>用拉伸结束一天</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>在这个时间，或你下次在电脑前时提出</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>晚间时间</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>03:00 之前仍算同一个晚上</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>换边</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>疼</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>何时求助</translation>
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
        <translation>一切都留在这台电脑上。Limber 从不使用网络。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>你自己的拉伸和组合</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出与导入</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>一个文件（JSON）…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>表格（CSV）…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>全部历史，包括你删除的</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>添加这里还没有的内容。两边不同时，以最后的编辑为准。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>每周一份副本</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>Limber 自动制作，保留最近五份</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>多台电脑</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>选择共享文件夹</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>删除全部</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>在这台电脑上，就像刚装好 Limber 一样</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>删除全部…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>这会删除历史及其备注、设置，以及你在“我的身体”里说的情况。共享会关闭。你自己的拉伸和组合会保留，你导出的文件和共享文件夹里的内容也会保留。</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>立即删除全部</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>保留备份</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>会先再做一份。关闭时，备份也会删除。</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>没有。请指定一个由其他程序在你的各台电脑上保持一致的文件夹：每台电脑把自己的历史放在那里，并读取其他电脑的历史。</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>恢复%1的历史</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>用这份副本替换你的历史吗？会先检查副本，现有的历史会保留。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>正在检查并恢复…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>历史导出到</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>表格导出到</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>导入历史</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>导出的历史 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>正在导入。多年的历史需要一些时间…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>各台电脑共享的文件夹</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>练习正在进行。请先结束它，再试一次。</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>你的一天</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1，%2，已完成</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1，%2，略过</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1，%2 左右</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>下次拉伸在 %1 左右</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>练习后给腰背的感觉打分，曲线就从这里开始。</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%2为 %1，现在为 %3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>约 %1，与%2相近</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>不适</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>不适的变化</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>更轻松：%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>这个还没有人画。文字已说明全部内容。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>右侧；显示左侧</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>左侧；显示右侧</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1：可用</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1：这里不提供</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1：无法使用</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>这台电脑为 Limber 提供的条件</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>用方向键上下移动</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>拖动，或用方向键移动</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>少</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>多</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>休息日，连续天数不中断</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>圆点是保住连续天数的休息日。颜色越深，分钟数越多。</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>你的一年</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1：休息日，照样算数</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：没有</translation>
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
        <translation>添加练习</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>显示所有日期</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>显示更早的日期</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>照样算数，什么都没有失去。</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>这一天没有练习。</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>每种拉伸的分钟数</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>开始休息</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>你的第一个方格在等你。</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>每完成一次练习，那一天就会着色。开始只要三分钟。</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>添加练习</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>现在无法读取你的历史</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>没有任何内容被更改或删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>练习已删除。</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>横线：对柔韧性来说，每周每侧大约 10 分钟就够了。</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>在地上</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在桌旁</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>较轻松</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>开始拉伸</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>何时应先求助</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>到我恢复为止</translation>
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
        <translation>接下来</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>打开提醒</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>我的身体</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>何时应先求助</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>%1 左右</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>站起来走一走。咨询之前不做拉伸。</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>咨询之前不做拉伸。Limber 会提醒你走一走。</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>换一个：%1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>这就去</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>现在开始</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>稍后，%1后</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不做</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>今晚不做</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>有什么要记下的吗？写给自己的备注。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>每天换一个</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>提醒我拉伸</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计时方式</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>用电脑时</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>按时钟</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>固定时间</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>想加多少就加多少</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>离开多久之后</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>停住</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>继续走</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>提醒开始时间</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>提醒结束时间</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>On</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>在以下情况等待…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>我在通话</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>摄像头开着</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>勿扰已打开</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>有窗口占满屏幕</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>正在演示或放电影</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>我在打字，最多一分钟</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limber 不查看</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>信息来自：%1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>这个桌面不提供：%1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>提前一分钟预告</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>一条小通知，没有声音</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>推迟时长</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>只计用电脑的时间</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>从你的时段开始算起</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>在你列出的时间</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>你起来过：那也是休息</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>从停下的地方接着计</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>离开的时间也计入</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>你每天的时段不同；在这里更改会让它们一样</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>添加拉伸</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>组合名称</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>这个组合在你自己的文件里。请在文件里修改，或制作副本在这里修改。</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>组合内容</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>第一个拉伸之前</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>用来做准备</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>最后一个拉伸之后</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>用来静下来</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>一个独立的组合，可随意修改</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>Limber 原版</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>最初的样子，没有你的修改</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>恢复原版…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>你对这个组合的修改会消失。</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>用 Limber 原版</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>保留我的修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>删除组合…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>组合会消失；你做过的仍留在历史里。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留它</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>组合里至少要有一个拉伸。请先添加另一个。</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>%1已移除</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1，第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>组合需要一个名称。</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>还是空的</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> 个来回</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>%1的来回数</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>%1的秒数</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1的更多设置</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1：做法</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>做法</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1：次数</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1：左右顺序</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>左侧全部做完，再做右侧</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>左右交替</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>一个来回</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>摆好姿势</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>进入和退出动作</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>换边</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1，左右交替</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1，先左后右</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>你的文件</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>你改过</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>轮流</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>短的那些，一个接一个</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>查看%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>早晨</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚间</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>组合用于</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>新建组合</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>我的组合</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1 副本</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>何时应先求助</translation>
    </message>
</context>
<context>
    <name>limber::ui::Script</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 to go</source>
        <translation>第 %1 步，共 %2 步 · 剩余 %3</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>全部做完了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>摆好姿势</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>停在舒服的地方</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>休息片刻</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>慢慢呼吸两次。准备好了再起身。</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>慢慢退出</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>按进入时的路线退回</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>同样的再来一次</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>慢慢进入</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>放松</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>已暂停，剩余 %1</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>你做完了</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>休息片刻</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>这是最后一步</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>然后，%1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>然后，%1</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>不用看屏幕。一个来回就是一次慢呼吸。</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>不用看屏幕。大约需要 %Ln 次慢呼吸。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 步中的 %1 步已完成</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>动作中的位置</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>腰背感觉如何？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>腰背感觉如何？0 是没有不适，10 是能想象的最严重的不适。</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>仍用平常的版本</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>在这里停下吗？</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>疼</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>继续做</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>跳过这个拉伸</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>较轻松的版本</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>慢慢退出</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>按进入时的路线退回</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>不适 %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>还没有保存。Limber 会留着它，一有可能就保存。</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>还没有做任何动作。</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>你做的 %1已保存。</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>这个组合已不在目录里。</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>因为疼过，它们全都暂歇。去走一走吧。你可以在“我的身体”里重新做。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>明白了</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>在桌旁拉伸之前</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不做</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>现在还是这样吗？</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>这是你一段时间前说的。身体会变，所以 Limber 再问一次。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>我的身体</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1现在暂歇一周。你做的都算数。</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>第二次了，所以用较轻松的版本继续。</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>第二次了。没有更轻松的版本：今天就不做它了。</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>现在已停下。你做的都算数。</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>语音提示</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒数</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>何时求助</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>这个桌面自己安排窗口。全屏会出现在你选择的地方。</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>一开始就全屏；按 F 恢复</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>调暗其他显示器</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>点一下就恢复亮度</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>指针所在处</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未连接）</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>早晨练习</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>晚间练习</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>早晨，已完成</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>休息，已完成</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>晚间，已完成</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>拉伸，已完成</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
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
        <translation>现在做左侧</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>现在做右侧</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>1 slow round</source>
        <translation>慢慢做 1 个来回</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>慢慢做 %Ln 个来回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>何时应先求助</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>早晨、晚间</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>我的身体</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>语音与声音</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>练习窗口</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>你会感觉到的部位</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>为什么可能有帮助</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>以下情况暂时不做</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>何时求助</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>语音提示</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>说出拉伸、左右和时间。内容不会离开这台电脑</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>电脑默认的声音</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>说多少</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>简短</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>开始、中途、结束</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒数</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>最后三秒有轻轻的滴答声</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>语音和提示音的音量。你通话时两者都静音</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>躯干旋转，左侧。让双膝缓缓倒下。</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平缓</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>轻快</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
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
        <translation>一半了</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>二</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>好，慢慢退出</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放松</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>全部做完了。准备好了再起身</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>同样的再来一次</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1，左侧</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1，右侧</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>保持 %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>最后一次</translation>
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
        <translation>是，仍然如此</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>不再是了</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>%1是你的休息日。照样算数。</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>每周休息一天也是计划的一部分。</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>今天是开始的好日子</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>每周休息一天也是计划的一部分。你的是%1。</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>每周休息一天也是计划的一部分。</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>最长纪录：%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>回到所有拉伸</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>现在试试</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>以下情况暂时不做</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>何时应先求助</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>为什么可能有帮助</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>再拉伸一次</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>何时求助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>腰背现在感觉如何？0 是没有不适，10 是能想象的最严重的不适</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>腰背现在感觉如何？</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>没有不适</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>最严重</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>这相当严重。下次拉伸之前，请看看“何时求助”。</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>已保存在这台电脑上</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>没能全部保存。%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>左和右</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1，全部 %2 步</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2 步中的 %1 步</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>它们都算数。%1。</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>提醒 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>现在开始</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>打开提醒</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>%1是你的休息日</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不做</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>今晚不做</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>站起来走一走</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>还没有组合</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>咨询之前不做拉伸。</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>请在设置里选一个。</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>开始：%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>早晨</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>晚间</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>还剩 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>还剩 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1，休息日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>有什么需要小心的吗？</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>Limber 会替换不适合你身体的动作。以后可以在设置的“我的身体”里找到它。</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>早晨开始时间</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>早晨结束时间</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>晚间时间</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>每天几分钟</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>Limber 提醒你拉伸，并示范怎么做。
你的一天何时开始，何时结束？</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>早晨</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>你第一次坐下时，%1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>你用电脑期间，%1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚间</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>睡前，%1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>在</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>休息间隔</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>试一试，%1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>现在试一个</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>用语音引导我</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>有些拉伸时看不到屏幕</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>一切都留在这台电脑上</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>没有账号，不用网络</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>现在不行：你在“我的身体”里说的情况，需要先咨询。</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>小幅的猫驼式，坐在椅子上：慢慢做几个来回。Limber 会用语音带你做。</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>明白了</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>欢迎使用 Limber，第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>欢迎使用 Limber</translation>
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
        <translation>%1，在地上</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1，在桌旁</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1 步，约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln 步，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>每侧慢慢做 %Ln 个来回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>慢慢做 %Ln 个来回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%Ln 次，每次 %1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>每侧 %1</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>早晨</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚间</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, a day of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd d</source>
        <comment>date format, a day of this month</comment>
        <translation>d日 dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, a day of this year</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 次练习</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln 次练习</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2 步中的 %1 步</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>全部 %Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>连续 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>连续 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>睡前</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>该休息一下了</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>接下来：早晨练习</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>接下来：晚间练习</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>下次拉伸</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>到明天 %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>到%1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>等你回来时提醒。</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>会等到你通话结束。</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>有窗口占满屏幕时会等待。</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>会等到你演示结束。</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>会等到你打字停顿。</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>勿扰打开时会等待。</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>离开电脑的时间不计。</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>正是活动的好时候</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>等你有空时</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>正在等合适的时机。</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>你选择了稍后再做。</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>提醒已暂停</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>直到你恢复</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>你正在拉伸</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>随时都可以</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>所有提醒都已关闭。</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>练习：新增 %1，更改 %2，保持原样 %3。</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>提醒：新增 %1，更改 %2，保持原样 %3。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>备份已恢复，共 %1。之前的历史保留为 %2。</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>已全部删除。最后一份备份保留为 %1。</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>已全部删除，没有保留任何内容。</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>备份，%1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Limber 更新之前，%1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>恢复备份之前，%1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>还没有读取：Limber 会在空闲时查看。</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>上次读取：%1 %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1 分 %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1 步，%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln 步，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。&#x200a;</translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>没有文件管理器响应。请看这里：%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>前一年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>后一年</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1，%2</translation>
    </message>
</context>
</TS>
