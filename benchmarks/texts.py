"""The texts that the benchmarks film."""

from __future__ import annotations

CAFE = (
    "一个穿着白色毛衣的女生，在秋日的咖啡馆里看书，阳光透过窗户洒在桌面上，桌上有一杯冒着热气的拿铁，"
    "背景里有轻微的咖啡研磨声和轻柔的爵士乐"
)
# Five different films whose people speak on screen.
SPOKEN = (
    "秋日的咖啡馆，女生拿起手机，轻声说：“今天的天气真好啊，我们出去走走吧。”",
    "教室里，老师站在黑板前，微笑着说：“同学们，今天我们来学习新的一课。”",
    "办公室里，戴眼镜的男生坐在电脑前，开心地说：“太好了，这个方案终于通过了！”",
    "公园里，奶奶坐在长椅上，温柔地说：“孩子，慢慢跑，别着急，奶奶等着你。”",
    "厨房里，妈妈站在灶台前，大声说：“饭做好了，大家快来吃饭吧，今天有红烧肉。”",
)
# Five films in which something is seen to make a sound: steps, claps, a knife, a cup put down, a landing; and a flash at a cut.
CUED = (
    "夜晚的街道上，男人走路。切到路灯闪烁一下",
    "一个男人在公园里走路。切到桌上的智能水杯闪烁一下",
    "男孩鼓掌。切到桌上的手机闪烁一下",
    "厨房里，妈妈切菜。切到桌上的灯泡闪烁一下",
    "咖啡馆里，女生喝咖啡。切到桌上的戒指闪烁一下",
    "女孩跳起来。切到桌上的手表闪烁一下",
)
_TEN = (
    ("清晨的卧室，女孩伸懒腰", "早上六点半，闹钟还没响，她已经醒了。"),
    ("厨房里，女孩煮咖啡", "一杯热咖啡，是一天的开始。"),
    ("街道上，女孩背着书包走路", "她喜欢走着去上班，看看路边的树。"),
    ("办公室里，女孩坐在电脑前打字", "工作很多，但她从不着急。"),
    ("咖啡馆里，女孩看书", "午休的时候，她总会读上几页书。"),
    ("公园里，女孩坐在长椅上微笑", "下午的阳光很好，她决定休息一会儿。"),
    ("健身房里，女孩跑步", "下班以后，她会去健身房出出汗。"),
    ("客厅里，女孩抱着猫坐在沙发上", "回到家，最幸福的事就是抱抱猫咪。"),
    ("夜晚的书房，女孩写日记", "睡觉之前，她把今天写进日记里。"),
    ("星空下的山坡，女孩抬头看星星", "明天，又是新的一天。"),
)


def ten_shots(changed: str = "") -> str:
    """A labelled script of ten shots, about a minute; `changed` replaces the words spoken in the fourth."""
    spoken = [changed if changed and i == 3 else words for i, (_, words) in enumerate(_TEN)]
    return "\n".join(f"镜头{i + 1}：{seen}\n旁白：{said}" for i, ((seen, _), said) in enumerate(zip(_TEN, spoken, strict=True)))
