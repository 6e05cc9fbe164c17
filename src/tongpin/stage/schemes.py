"""Local colours by role: what every place shares, what the season changes, and several schemes a place.

Two cafés differ because a variant of a place picks its own scheme.
"""

from __future__ import annotations

from collections.abc import Mapping

BASE: Mapping[str, str] = {
    "wall": "#EBCFA8", "wall2": "#C58F66", "trim": "#7C4C34", "ceil": "#F4E4CB", "floor": "#B97C50", "floor2": "#9C6440",
    "wood": "#B47A4C", "wood2": "#7D4C32", "metal": "#A9B4BF", "metal2": "#5F6B78", "cloth": "#D8705A", "cloth2": "#F3E5CC",
    "accent": "#D9493B", "accent2": "#F3BC4E", "accent3": "#3F7F86", "paper": "#FFF9EC", "ink": "#3B2A2C", "plant": "#5E9E57",
    "plant2": "#37744B", "pot": "#E9E2D6", "trunk": "#6E4A3A", "stone": "#C9C3BA", "stone2": "#A29C98", "road": "#8B8C97",
    "water": "#4FB0C6", "water2": "#2B7FA6", "sand": "#F1DDB0", "glass": "#BFE0EC", "lit": "#FFC46A", "lamp": "#FF9A42",
    "brick": "#C77C5E", "board": "#2F5E4E", "cab": "#7FB5B0", "snow": "#F7FAFD", "red": "#D23B30", "gold": "#E8B04A",
    "roof": "#6B7684", "path": "#E6D3A8",
}  # fmt: skip

SEASONS: Mapping[str, Mapping[str, str]] = {
    "spring": {
        "leaf": "#F6B6C9", "leaf2": "#E78FB0", "leaf3": "#FFE1EA", "bush": "#9CCB74", "bush2": "#6FA758", "grass": "#A9D47C",
        "grass2": "#7FB662", "flower": "#FFD3E0", "green": "#9CCB74", "green2": "#6BA65A", "green3": "#CBE79A",
    },
    "summer": {
        "leaf": "#6DB35A", "leaf2": "#3E8A52", "leaf3": "#B4DB74", "bush": "#5CA65A", "bush2": "#3F8250", "grass": "#86C566",
        "grass2": "#55A05A", "flower": "#FFF2B0", "green": "#62AC57", "green2": "#37804C", "green3": "#A9D46C",
    },
    "autumn": {
        "leaf": "#F0943A", "leaf2": "#C9542E", "leaf3": "#FFC857", "bush": "#C99A42", "bush2": "#A0722F", "grass": "#D3B765",
        "grass2": "#B48A48", "flower": "#F7D070", "green": "#C2A24A", "green2": "#8E7A3A", "green3": "#E8CF6E",
    },
    "snow": {
        "leaf": "#DDE8F0", "leaf2": "#A9BCCF", "leaf3": "#FFFFFF", "bush": "#D3E0E9", "bush2": "#A9BECD", "grass": "#EEF4F8",
        "grass2": "#C6D6E6", "flower": "#FFFFFF", "green": "#DDE8F0", "green2": "#7F9C9A", "green3": "#FFFFFF",
         "sand": "#F3F1EA",
        "path": "#DCE5EC",
    },
    "bare": {
        "leaf": "#A08A6C", "leaf2": "#7E6B58", "leaf3": "#C2AE8C", "bush": "#A39A70", "bush2": "#7D7654", "grass": "#B7B283",
        "grass2": "#94906A", "flower": "#E8E0C8", "green": "#9B9A70", "green2": "#6E7356", "green3": "#C4BF92",
    },
}  # fmt: skip

Scheme = Mapping[str, str]
SCHEMES: Mapping[str, tuple[Scheme, ...]] = {
    "cafe": (
        {"wall": "#D9A27A", "wall2": "#8A4E3A", "trim": "#6B3E2C", "ceil": "#E9C9A4", "floor": "#B0744A", "accent": "#C8412F"},
        {"wall": "#CBD2B8", "wall2": "#5E7A66", "trim": "#54402F", "ceil": "#EDE9D6", "floor": "#B98A5E", "accent": "#D9743B",
         "cloth": "#E0B15A"},
        {"wall": "#EAD7C0", "wall2": "#2F5561", "trim": "#4A3328", "ceil": "#F4E9D8", "floor": "#9C6B49", "accent": "#E2A23C",
         "accent3": "#C8553D"},
        {"wall": "#E4B9AE", "wall2": "#A4606A", "trim": "#6E3F3F", "ceil": "#F5E0D6", "floor": "#C2906A", "accent": "#3F7F78",
         "cloth": "#C8566A"},
    ),
    "classroom": (
        {"wall": "#EEF0DA", "wall2": "#A9CDBB", "trim": "#8D6B4C", "ceil": "#F6F5E8", "floor": "#CFA477", "wood": "#D9AE74",
         "wood2": "#A87846",
         "accent": "#E4573D"},
        {"wall": "#E6EDF2", "wall2": "#8FB4D3", "trim": "#7A624C", "ceil": "#F4F6F6", "floor": "#C9A27E", "wood": "#DDB47E",
         "wood2": "#A87C50",
         "accent": "#E8743B"},
        {"wall": "#F5E8C8", "wall2": "#D9A465", "trim": "#80583A", "ceil": "#FBF3DE", "floor": "#B98C64", "wood": "#CE9A60",
         "wood2": "#946438"},
    ),
    "office": (
        {"wall": "#E6E4DC", "wall2": "#9FB3BF", "trim": "#4F5F6D", "ceil": "#F3F1EA", "floor": "#B9A999", "floor2": "#A8988A",
         "wood": "#D3A878",
         "wood2": "#96704A", "cloth": "#2F7A8C", "accent": "#F0803C", "accent3": "#2F8F83"},
        {"wall": "#DDE6E2", "wall2": "#7FA89C", "trim": "#55605A", "ceil": "#F0F4F1", "floor": "#C2B49C", "floor2": "#B2A48E",
         "wood": "#E0BC8A",
         "wood2": "#A67C50", "cloth": "#E0A33C", "accent": "#E2603A", "accent3": "#2F7A6C"},
        {"wall": "#E9DFD6", "wall2": "#B58C72", "trim": "#463C3A", "ceil": "#F4EEE8", "floor": "#8E8A8A", "floor2": "#7F7B7C",
         "wood": "#B98258",
         "wood2": "#7F5638", "cloth": "#46608E", "accent": "#E8A03C"},
    ),
    "bedroom": (
        {"wall": "#E3D3E6", "wall2": "#C7AFD3", "trim": "#F7EFE6", "ceil": "#F3EAF2", "floor": "#C99F7C", "wood": "#D8A77C",
         "wood2": "#A1714F",
         "cloth": "#7E8FCB", "cloth2": "#FFF1E4", "accent": "#F08A9B"},
        {"wall": "#CFE0DF", "wall2": "#9DBFC0", "trim": "#F6F0E4", "ceil": "#EFF4F0", "floor": "#C49670", "wood": "#C48F62",
         "wood2": "#8E6242",
         "cloth": "#E0956A", "cloth2": "#FFF4E2", "accent": "#F0B45A"},
        {"wall": "#F1DCC6", "wall2": "#DDB08E", "trim": "#FFF6EA", "ceil": "#FAEFE0", "floor": "#B58660", "wood": "#B97F54",
         "wood2": "#80543A",
         "cloth": "#6E9C8C", "cloth2": "#FFF6E8", "accent": "#D9705A"},
    ),
    "living_room": (
        {"wall": "#CFDCCB", "wall2": "#9DB6A2", "trim": "#F4EFE3", "ceil": "#F2F1E6", "floor": "#BF8C60", "cloth": "#E08A55",
         "cloth2": "#FBE9CF",
         "accent": "#D8594A", "accent3": "#2F6F74"},
        {"wall": "#EBDDC6", "wall2": "#CDA77E", "trim": "#FBF4E6", "ceil": "#F8F0E0", "floor": "#A87850", "cloth": "#3F7F86",
         "cloth2": "#F6E3C6",
         "accent": "#E0703C", "accent3": "#6E8E5A"},
        {"wall": "#D6D8E6", "wall2": "#A6ABC9", "trim": "#F6F3EE", "ceil": "#F1F1F4", "floor": "#C09470", "cloth": "#C75D6E",
         "cloth2": "#FCEADB",
         "accent": "#F0A848", "accent3": "#4A5F94"},
    ),
    "kitchen": (
        {"wall": "#F6E7C6", "wall2": "#8FC0BA", "trim": "#F8F3E6", "ceil": "#FBF3E0", "floor": "#E6D2B4", "floor2": "#C98F6C",
         "wood": "#C98F5B",
         "accent": "#E2573F", "cab": "#7FB5B0"},
        {"wall": "#F4E2D6", "wall2": "#D88F6E", "trim": "#FBF2E8", "ceil": "#FBF1E6", "floor": "#E4D6C2", "floor2": "#9FB3A8",
         "wood": "#B87E50",
         "accent": "#3F8C86", "cab": "#D9825E"},
        {"wall": "#E4ECDC", "wall2": "#8FAF7C", "trim": "#F6F4E8", "ceil": "#F4F6EA", "floor": "#E8DCC0", "floor2": "#B4B78E",
         "wood": "#C4935E",
         "accent": "#E8A03C", "cab": "#88A86E"},
    ),
    "street": (
        {"wall": "#E8C9A0", "wall2": "#C9866A", "trim": "#6A4A44", "accent": "#D44A3C", "accent3": "#3A7C80"},
        {"wall": "#D9CDB6", "wall2": "#8E9C8A", "trim": "#4A5450", "accent": "#E0833C", "accent3": "#3F6E94",
         "brick": "#B5705C"},
        {"wall": "#EBD3C4", "wall2": "#B57F86", "trim": "#5E4250", "accent": "#C8455E", "accent3": "#4F8A72",
         "brick": "#C98A6A"},
    ),
    "park": ({}, {"accent": "#E0833C", "accent3": "#3F6E94"}, {"accent": "#C8566A", "wood": "#A9744C"}),
    "starry_hill": ({}, {"accent": "#3F7F86"}, {"accent": "#E0833C"}),
    "gym": (
        {"wall": "#DCD3C6", "wall2": "#4A5468", "trim": "#2F3542", "ceil": "#8A8C94", "floor": "#9A8F86", "floor2": "#8C8179",
         "accent": "#F0623A",
         "accent2": "#FFC93F", "accent3": "#2F9C94", "cloth": "#3A4458"},
        {"wall": "#CFDDD8", "wall2": "#2F6B66", "trim": "#2A3B3C", "ceil": "#7E8C8A", "floor": "#B98F68", "floor2": "#A98058",
         "accent": "#F2A63A",
         "accent2": "#F0623A", "accent3": "#3F7FA6", "cloth": "#37505C"},
        {"wall": "#E2CDBE", "wall2": "#8A3F3A", "trim": "#3A2C30", "ceil": "#8C8288", "floor": "#85807F", "floor2": "#787374",
         "accent": "#E8463A",
         "accent2": "#F3BC4E", "accent3": "#3F8C86", "cloth": "#453A48"},
    ),
    "seaside": ({"wall": "#FFFFFF", "trim": "#3F7FA6", "wood": "#C9A77E"}, {"wall": "#FFFFFF", "trim": "#C8553D",
     "wood": "#BF9468", "accent": "#2F8FA6"}),
    "studio": (
        {"wall": "#F3D9CF", "wall2": "#E7BDB0", "floor": "#F0D2C6", "accent": "#E8705A", "accent2": "#F6C667",
         "stone": "#F7ECE4", "wood": "#D9A78A"},
        {"wall": "#D6E4E6", "wall2": "#A9CCD0", "floor": "#CFE0E2", "accent": "#3F8C94", "accent2": "#F3BC6A",
         "stone": "#F2F6F5", "wood": "#C9A684"},
        {"wall": "#EFE6D2", "wall2": "#DCC79E", "floor": "#EADDC4", "accent": "#C98A3C", "accent2": "#E8B04A",
         "stone": "#FAF5EA", "wood": "#C49A6C"},
    ),
}  # fmt: skip
