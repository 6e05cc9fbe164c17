"""One test for each rule of reading, by the sentence that made it necessary."""

from __future__ import annotations

import pytest

from tests.unit.films.reading.scoring import facts
from tongpin.films.reading import read_storyboard


@pytest.mark.parametrize(
    ("text", "expected", "not_expected"),
    [
        ("海水拍打着礁石,女孩站在海边", "act:young_woman.stand", "act:young_woman.tap"),  # things act by themselves
        ("烤得焦黄的吐司放在桌上", "pos:bread.on.table", "person:person"),  # verb + 得 describes
        ("小朋友没有哭", "person:child", "act:child.cry"),  # negation
        ("他明白了,花钱买了一张票", "person:young_man", "obj:flower"),  # short words in long ones
        ("桌上有一杯拿铁", "obj:latte", "obj:cup"),  # measures are no things
        ("女孩拿着奶茶色的包", "person:young_woman", "obj:milk_tea"),  # a thing's colour is not the thing
        ("水龙头声哗哗响", "sound:tap_water", "sound:stream"),  # imitations describe the sound named
        ("女生看着她的长发", "look:young_woman.hair_long", "person:woman"),  # owners do not act
        ("妈妈抱着熟睡的宝宝", "act:mother.hug", "act:mother.sleep"),  # modifiers go to their noun
        ("老板怒吼:“为什么!”", "say:boss.loud.为什么", "act:boss.shout"),  # say-verbs with a quotation
        ("闺蜜俩边吃边吐槽老板,笑得开心", "act:friends.smile", "act:boss.smile"),  # a person after a verb is its object
        ("医院走廊里,护士跑过", "place:hospital", "place:school_corridor"),  # parts of a building yield
        ("沙发的摩擦声", "sound:cloth", "obj:sofa"),  # a sound swallows its source
        ("西装男子走进大厅", "look:young_man.suit", "obj:suit"),  # a garment before a person is worn
        ("表盘上的指针缓缓转动,镜头推近手表", "obj:watch", "person:person"),  # things turn by themselves
        ("医生给穿红色裙子的小女孩看病", "look:little_girl.dress.red", "look:doctor.dress.red"),  # told of whom it stands before
        ("医生给穿红色裙子的小女孩看病", "act:doctor.care", "act:little_girl.care"),
        ("男人抱着穿蓝色毛衣的女儿走进超市", "look:daughter.sweater.blue", "look:man.sweater.blue"),
        ("女孩看着拿气球的男孩", "hold:young_man.balloon", "hold:young_woman.balloon"),
        ("男人走在前面,后面跟着一个抱猫的女士", "act:woman.hug", "act:man.hug"),  # 跟着 brings somebody in
        ("妈妈看着儿子吃饭", "act:son.eat", "act:mother.eat"),  # who is seen does what comes next
        ("遛狗的大爷和跳舞的大妈吵了起来", "act:woman.dance", "act:old_man.dance"),  # each keeps what describes them
        ("小朋友敲开邻居的门,笑着招手", "act:child.wave", "act:man.wave"),  # an owner does not act
        ("总裁壁冬秘书,低头看表", "act:boss.look_at", "act:office_worker.look_at"),  # after a verb that nobody knows
        ("女孩走到桌前,机械臂缓缓举起电脑", "obj:computer", "hold:young_woman.computer"),  # nor does a thing nobody knows
        ("同事们走了,只剩她一个人发呆", "act:young_woman.think", "person:person"),  # 一个人 after 她 is nobody new
        ("“我回来了。”男孩推门喊道", "say:young_man.loud.我回来了", "person:person"),  # a quotation before its speaker
        ("厨师把切好的牛肉倒进锅里", "act:chef.pour", "act:chef.cut"),  # done before
        ("足球少年跑过草坪", "act:young_man.run", "obj:football"),  # a thing inside somebody's name
        ("女孩吃着拉面", "obj:noodles", "act:young_woman.pull"),  # food after eating
        ("老师冲他做鬼脸", "act:teacher.grimace", "act:teacher.wash"),  # 冲 before somebody is a preposition
        ("女将军骑马而来,红色披风随风飘扬", "look:swordsman.cape.red", "obj:cape.red"),  # a garment that flutters is worn
        ("冰块哗啦作响", "sound:clink", "sound:page_turn"),  # imitations mean the thing before them
        ("音乐很温柔,女孩坐着", "act:young_woman.sit", "feel:young_woman.calm"),  # feelings of things
        ("家长举起手机录像", "hold:crowd.phone", "act:crowd.wave"),  # 举起手 is not said here
        ("宝宝撕碎了爸爸的文件,拍手大笑", "act:baby.laugh", "act:father.laugh"),  # an owner after 了
        ("一片片花瓣缓缓飘落", "fx:petals", "act:person.fall"),
        ("小伙子骑着单车穿过公园", "act:young_man.ride", "act:young_man.walk"),  # one way of going is told once
        ("机器人撞到了熟睡的狗", "act:dog.sleep", "act:robot.sleep"),  # what stands before the noun is told of it
        ("摄影师蹲着,镜头对准一只小鸟,按下快门", "act:photographer.photograph", "act:bird.photograph"),
        ("少女摘下一枝桃花", "act:young_woman.pick_up", "person:person"),  # no garment: picked, not taken off
        ("慢动作特写,雨滴落下", "cam:slow_motion", "person:person"),  # both camera words count
        ("宝宝第一次吃柠檬", "act:baby.eat", "person:person"),  # a short verb beside a word that shows nothing
        ("男人咬紧牙关推起杠铃", "act:man.exercise", "act:man.eat"),  # and none inside such a word
        ("窗外鸟鸣声声", "obj:window", "person:bird"),  # 声声 is no second sound
    ],
)
def test_a_rule_reads_what_is_said_and_no_more(text: str, expected: str, not_expected: str) -> None:
    found = facts(read_storyboard(text))

    assert expected in found
    assert not_expected not in found


def test_a_profession_keeps_the_sex_that_is_said_and_pronouns_follow_it() -> None:
    shot = read_storyboard("男护士扶着老奶奶,他笑了").shots[0]

    nurse = next(person for person in shot.people if person.role == "nurse")
    assert nurse.sex == "m"
    assert "smile" in nurse.actions


def test_a_couple_are_the_two_people_meant() -> None:
    board = read_storyboard("情侣骑着双人自行车,女生的裙子被风吹起,两人相视而笑")

    assert "act:couple.smile" in facts(board)


def test_rain_stops_at_the_cut_and_the_girl_goes_on() -> None:
    board = read_storyboard("女孩撑着伞走在雨夜的街道上;切到第二天清晨的公园,她抬头微笑")

    assert [shot.weather for shot in board.shots] == [("rain",), ()]
    assert [shot.people[0].role for shot in board.shots] == ["young_woman", "young_woman"]


def test_two_cut_words_without_anything_between_are_one_cut() -> None:
    assert len(read_storyboard("女孩在公园;镜头一转,十年后,她坐在家里").shots) == 2


def test_a_new_sentence_at_another_place_is_a_new_shot() -> None:
    assert [s.place for s in read_storyboard("女孩在厨房做饭。她走进公园,坐下。").shots] == ["kitchen", "park"]


def test_names_are_characters_of_their_own() -> None:
    board = read_storyboard("画面:教室里\n小明:你好。\n小红:(轻声)再见。\n小明:等等!")

    speakers = [line.speaker for line in board.shots[0].lines]
    assert speakers[0] == speakers[2] != speakers[1]
    assert [person.name for person in board.shots[0].people] == ["小明", "小红"]


def test_tips_and_quoted_words_are_emphasised() -> None:
    board = read_storyboard("旁白:‘很多人觉得“摸鱼”是浪费时间。第一个技巧:拉伸。’")

    assert board.shots[0].lines[0].emphasis == ("摸鱼", "第一个技巧")


def test_every_split_shot_flashes_and_shows_the_value() -> None:
    board = read_storyboard("智能水杯放在办公桌、健身房、卧室三个场景,每切换一个场景,水杯闪烁一下,显示水温")

    assert [shot.place for shot in board.shots] == ["office", "gym", "bedroom"]
    assert all("flash" in shot.fx and shot.overlays[0].text == "水温" for shot in board.shots)


def test_the_loudness_of_a_sound_is_read() -> None:
    faint, loud = (read_storyboard(text).shots[0].sounds[0].level for text in ("轻微的雨声", "震耳的雷声"))

    assert faint < 0 < loud


@pytest.mark.parametrize(
    "text",
    [
        "嘿,打工人!今天给大家分享三款减脂餐。第一个技巧:用鸡胸肉代替五花肉。记得点赞收藏!",
        "床前明月光,疑是地上霜。举头望明月,低头思故乡。",
        "时间是最公平的。它不会多给任何人一分钟,也不会少给任何人一秒。",
    ],
)
def test_a_text_to_be_read_aloud_becomes_narration(text: str) -> None:
    lines = [line for shot in read_storyboard(text).shots for line in shot.lines]

    assert "".join(line.text for line in lines) == text
    assert all(line.speaker is None for line in lines)


def test_what_is_not_understood_is_reported() -> None:
    (unmet,) = read_storyboard("女孩坐在饕餮旁").unmet

    assert unmet.what == "饕餮"
    assert unmet.why_zh
    assert unmet.why_en


def test_a_sound_that_nobody_can_make_is_reported() -> None:
    assert "饕餮声" in [unmet.what for unmet in read_storyboard("女孩听见饕餮声").unmet]


def test_english_words_are_read_whole() -> None:
    found = facts(read_storyboard("a girl in a red dress is reading a book in a cafe, education"))

    assert {"place:cafe", "person:young_woman", "look:young_woman.dress.red", "act:young_woman.read"} <= found
    assert "person:cat" not in found


def test_more_lines_than_a_shot_holds_go_on_in_the_next() -> None:
    board = read_storyboard("画面:教室\n" + "小明:你好。\n" * 70)

    assert [len(shot.lines) for shot in board.shots] == [60, 10]


def test_a_narrated_tip_is_shown() -> None:
    text = "画面:办公室里,一个职场人坐在电脑前。旁白:‘第一个技巧:番茄工作法间隙,做 5 分钟拉伸……’"

    assert "stretch" in read_storyboard(text).shots[0].people[0].actions
