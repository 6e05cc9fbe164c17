"""Weather, water and fire. Beds are periodic."""

from __future__ import annotations

import numpy as np

from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import SR, Audio, Random, Signal, place, samples, times
from tongpin.sound.signal.curves import bump, coarse, decay, ramp_up
from tongpin.sound.signal.filters import moving_filter, octave_bell
from tongpin.sound.signal.grains import bubbles, crackle, hiss_grains, scatter, spread_grains
from tongpin.sound.signal.noise import noise, pink, stereo_noise, wander
from tongpin.sound.signal.resonators import chirps


def _drops(take: Take, rate: float, centre: float, spread: float) -> Signal:
    """Rain hits: mostly noise bursts with their own band, a few tiny bubbles. No two share a pitch."""
    r, n = take.r, take.n
    count = int(rate * take.seconds)
    amp = np.minimum(r.pareto(2.0, count) + 0.05, 6)
    y = spread_grains(n, r, hiss_grains(0.0022 * r.uniform(0.5, 1.8, count), amp, 300, r, centre=centre, spread=spread))
    m = count // 5
    f = np.exp(r.normal(np.log(centre * 0.8), 0.5, m)).clip(500, 9000)
    level = np.minimum(r.pareto(2.5, m) + 0.05, 3)
    plinks = chirps(f, np.clip(8 / f, 0.001, 0.008), level, 420, glide=r.uniform(0, 20, m), r=r)
    return y + 0.35 * spread_grains(n, r, plinks)


def rain_light(take: Take) -> Signal:
    """Light rain: single drops over a thin hush."""
    r, n = take.r, take.n
    hush = stereo_noise(n, [(150, -24), (700, -8), (2500, -1), (6000, 0), (11000, -6), (18000, -22)], r)
    return hush * wander(n, 0.5, r, 0.85, 1.1)[:, None] * 0.3 + _drops(take, 150 + 260 * take.k, 3400, 0.7) * 0.9


def rain_heavy(take: Take) -> Signal:
    """A downpour."""
    r, n = take.r, take.n
    pour = stereo_noise(n, [(60, -26), (200, -10), (700, -2), (2000, 0), (5000, -2), (10000, -8), (18000, -22)], r, 0.9)
    return pour * wander(n, 0.6, r, 0.8, 1.15)[:, None] + _drops(take, 500 + 500 * take.k, 2400, 0.8) * 0.55


def rain_umbrella(take: Take) -> Signal:
    """Taut cloth: every hit also thumps a damped membrane, each at its own spot and pitch."""
    r, n = take.r, take.n
    count = int((90 + 160 * take.k) * take.seconds)
    f = np.exp(r.normal(np.log(340), 0.42, count)).clip(130, 1100)
    amp = np.minimum(r.pareto(2.2, count) + 0.1, 4)
    skin = chirps(f, r.uniform(0.003, 0.008, count), amp, 1400, glide=-6, r=r, attack=0.0008)
    snap = hiss_grains(0.0018 * r.uniform(0.5, 1.5, count), amp, 260, r, centre=2600, spread=0.6)
    around = stereo_noise(n, [(120, -20), (500, -4), (2000, 0), (6000, -3), (16000, -18)], r)
    return np.asarray(0.7 * spread_grains(n, r, skin, width=0.5) + 0.7 * spread_grains(n, r, snap, width=0.5) + around * 0.14)


def rain_window(take: Take) -> Signal:
    """Rain heard indoors: taps on the glass near by, the street's rain dull behind it."""
    r, n = take.r, take.n
    outside = stereo_noise(n, [(60, -14), (180, -2), (420, 0), (1000, -9), (2600, -22), (8000, -42)], r, 0.9)
    count = int((40 + 110 * take.k) * take.seconds)
    amp = np.minimum(r.pareto(2.1, count) + 0.08, 5)
    taps = hiss_grains(0.0016 * r.uniform(0.5, 2, count), amp, 320, r, centre=2100, spread=0.5)
    f = np.exp(r.normal(np.log(900), 0.3, count)).clip(400, 2400)
    panes = chirps(f, r.uniform(0.002, 0.006, count), amp * 0.5, 900, r=r, attack=0.0006)
    drops = spread_grains(n, r, taps, width=0.6) + 0.5 * spread_grains(n, r, panes, width=0.6)
    return outside * wander(n, 0.5, r, 0.8, 1.1)[:, None] * (0.25 + 0.5 * take.k) + 0.8 * drops


def thunder(take: Take) -> Signal:
    """A crack (near only), rolling claps from many path lengths, and a long low tail."""
    r, n, total = take.r, take.n, take.seconds
    y = np.zeros(n)
    if take.k > 0.4:
        m = samples(0.5)
        tear = noise(m, pink(150, 12000, -2.5), r) * decay(m, 0.002, 0.08) * (1 + wander(m, 60, r, -1, 1))
        place(y, tear, 0.005, 2.2 * (take.k - 0.3))
    for at in np.sort(0.02 + r.gamma(1.6, total * 0.11, 16)).tolist():
        place(y, _clap(r, at), at, np.exp(-at / (total * 0.33)) * r.uniform(0.4, 1))
    roll = noise(n, [(20, -16), (42, 0), (110, -4), (300, -22), (1200, -50)], r) * wander(n, 5, r, 0.15, 1.2)
    y += 0.45 * roll * np.minimum(1, times(n) / 0.4) * np.exp(-times(n) / (total * 0.28))
    return np.asarray(y * np.clip((total - times(n)) / (total * 0.35), 0, 1) ** 1.5)


def _clap(r: Random, at: float) -> Signal:
    seconds = r.uniform(0.5, 1.4)
    m = samples(seconds)
    top = float(np.clip(900 * np.exp(-at / 1.8), 110, 900))
    body = noise(m, [(18, -18), (45, 0), (top * 0.5, -4), (top, -14), (top * 4, -44)], r)
    return body * decay(m, 0.02 + 0.03 * at, seconds * 0.22) * wander(m, 16, r, 0.5, 1.3)


def wind(take: Take) -> Signal:
    """Gusts move level and brightness together; two broad wandering bands howl without a fixed note."""
    gust = wander(take.n, 0.35, take.r) ** 1.5
    return np.stack([_wind_side(take, gust), _wind_side(take, gust)], 1)


def _wind_side(take: Take, gust: Audio) -> Signal:
    r, n, k = take.r, take.n, take.k
    g = 0.75 * gust + 0.25 * wander(n, 0.8, r)
    low, high = wander(n, 0.5, r), wander(n, 0.4, r)

    def read(curve: Signal, t: Signal) -> Signal:
        return np.asarray(np.interp(t % (n / SR), np.arange(0, n, 480) / SR, curve[::480]))

    def shape(hz: Signal, t: Signal) -> Signal:
        now = read(g, t)
        bands = octave_bell(hz, 330 * 2 ** (0.9 * read(low, t)), 0.35)
        bands = bands + 0.7 * octave_bell(hz, 760 * 2 ** (0.8 * read(high, t)), 0.3)
        return (0.25 + (0.4 + 0.9 * k) * now) * ((1 + hz / (500 + 2500 * now)) ** -1.0 + (0.5 + k) * now * bands)

    lap = 4096
    x = noise(n, pink(50, 9000, -4), r)
    y = moving_filter(np.concatenate([x, x[:lap]]), shape, 2048)
    y[:lap] = y[n : n + lap] * np.linspace(1, 0, lap) + y[:lap] * np.linspace(0, 1, lap)
    return y[:n]


def leaves(take: Take) -> Signal:
    """A light breeze in leaves: soft dry hiss that comes and goes, and single leaves near by."""
    r, n = take.r, take.n
    breath = (0.25 + wander(n, 0.45, r) ** 1.4 * (0.6 + take.k))[:, None]
    canopy = stereo_noise(n, [(250, -30), (1200, -8), (3200, 0), (6500, -3), (11000, -12), (18000, -30)], r, 0.9)
    shimmer = np.stack([wander(n, 9, r, 0.5, 1.1), wander(n, 9, r, 0.5, 1.1)], 1)
    air = stereo_noise(n, [(60, -10), (150, 0), (500, -10), (2000, -30)], r)
    count = int(30 * take.seconds)
    flutter = hiss_grains(0.003 * r.uniform(0.4, 2, count), r.pareto(2.5, count).clip(0, 3), 700, r, centre=4200, spread=0.4)
    return np.asarray(canopy * shimmer * breath + 0.25 * air * breath + 0.3 * spread_grains(n, r, flutter))


def waves(take: Take) -> Signal:
    """Each wave swells, breaks with bright foam, and hisses back down the sand."""
    r, n, total = take.r, take.n, take.seconds
    count = max(2, round(total / 7.5))
    low = stereo_noise(n, [(30, -12), (80, 0), (250, -5), (900, -18), (4000, -36)], r)
    mid = stereo_noise(n, [(120, -18), (400, -2), (1500, 0), (5000, -8), (14000, -24)], r, 0.8)
    foam = stereo_noise(n, [(700, -26), (2500, -4), (6000, 0), (12000, -5), (20000, -20)], r, 1.0)
    crests = [((i + 0.5 + r.uniform(-0.15, 0.15)) * total / count, r.uniform(0.7, 1.1)) for i in range(count)]

    def swell(up: float, down: float, late: float) -> Audio:
        def shape(t: Signal) -> Signal:
            curve = np.zeros(len(t))
            for centre, level in crests:
                d = (t - centre - late + total / 2) % total - total / 2
                curve += level * np.where(d < 0, np.exp(-((d / up) ** 2)), np.exp(-np.maximum(d, 0) / down))
            return curve

        return coarse(n, shape)[:, None]

    return low * (0.12 + swell(1.7, 1.1, 0.0)) + mid * (0.03 + 0.9 * swell(0.7, 1.0, 0.0)) + foam * (0.55 * swell(0.7, 1.7, 0.7))


def stream(take: Take) -> Signal:
    """Bubbles of many sizes, clustered, over a broad rush."""
    r, n = take.r, take.n
    count = int((150 + 220 * take.k) * take.seconds)
    f = np.exp(r.normal(np.log(850), 0.6, count)).clip(220, 5500)
    density = np.cumsum(wander(n, 7, r, 0.15, 1) ** 1.6)
    starts = np.searchsorted(density, r.uniform(0, density[-1], count)) % n
    amp = np.minimum(r.pareto(2.2, count) + 0.1, 4) * (700 / f) ** 0.6
    run = bubbles(n, r, f, amp, tau=np.clip(6 / f, 0.002, 0.02), glide=r.uniform(0, 9, count), starts=starts)
    rush = stereo_noise(n, [(90, -20), (300, -4), (900, 0), (3000, -5), (9000, -16), (18000, -32)], r, 0.9)
    return 0.45 * run + rush * (wander(n, 5, r, 0.6, 1.1) * 0.3)[:, None]


def tap_water(take: Take) -> Signal:
    """A tap or shower running into a basin."""
    r, n = take.r, take.n
    jet = stereo_noise(n, [(120, -20), (450, -4), (1200, 0), (3500, -1), (8000, -6), (16000, -20)], r, 0.6)
    basin = stereo_noise(n, [(90, -16), (220, 0), (420, -3), (1000, -18)], r, 0.4) * wander(n, 12, r, 0.5, 1.1)[:, None]
    count = int((120 + 160 * take.k) * take.seconds)
    f = np.exp(r.normal(np.log(1500), 0.5, count)).clip(400, 6000)
    amp = np.minimum(r.pareto(2.2, count) + 0.1, 4)
    run = bubbles(n, r, f, amp, tau=np.clip(5 / f, 0.0015, 0.01), glide=r.uniform(0, 12, count), width=0.4)
    return np.asarray(jet * wander(n, 25, r, 0.8, 1.1)[:, None] * 0.5 + 0.3 * basin + 0.35 * run)


def bubbling(take: Take) -> Signal:
    """Slow separate bubbles rising."""
    r, n = take.r, take.n
    count = max(6, int((9 + 16 * take.k) * take.seconds))
    f = np.exp(r.normal(np.log(420), 0.4, count)).clip(170, 1400)
    clusters = r.integers(0, n, max(3, count // 4))
    starts = (clusters[r.integers(0, len(clusters), count)] + (r.exponential(0.12, count) * SR).astype(np.int64)) % n
    tau = np.clip(9 / f, 0.008, 0.02)
    return bubbles(n, r, f, r.uniform(0.3, 1, count), tau=tau, glide=r.uniform(4, 16, count), starts=starts, width=0.5)


def water_drip(take: Take) -> Signal:
    """One drop falls into water and the drop it throws up falls again."""
    r, y = take.r, np.zeros(samples(0.9))
    base = r.uniform(700, 1050)
    for at, hz, level in ((0.003, base, 1.0), (r.uniform(0.14, 0.2), base * 1.5, 0.3)):
        ring = chirps(np.array([hz, hz * 1.62]), np.array([0.035, 0.018]), np.array([1.0, 0.4]), 7200, glide=7.0)
        place(y, ring.sum(0), at, level)
    tick = hiss_grains(np.array([0.0012]), 0.5, 200, r, centre=4200, spread=0.2)[0]
    return place(y, tick, 0.002)


def splash(take: Take) -> Signal:
    """Something falls into water: slap, burst of spray, bubbles, drops."""
    r, n = take.r, samples(1.6)
    slap = noise(n, [(60, -14), (200, 0), (700, -2), (2500, -8), (9000, -20)], r) * decay(n, 0.002, 0.05)
    spray = noise(n, [(400, -22), (1800, -3), (4500, 0), (10000, -6), (17000, -20)], r)
    spray = spray * (0.5 * decay(n, 0.02, 0.16) + 0.6 * bump(n, 0.32, 0.16)) * wander(n, 70, r, 0.4, 1.2)
    count = int(50 + 60 * take.k)
    f = np.exp(r.normal(np.log(520), 0.5, count)).clip(160, 2600)
    at = samples(0.05) + (r.gamma(1.6, 0.13, count) * SR).astype(np.int64)
    grains = chirps(f, np.clip(7 / f, 0.003, 0.018), r.uniform(0.2, 1, count), 2600, glide=r.uniform(2, 12, count), r=r)
    drops = 0.35 * crackle(n, r, 160, bump(n, 0.55, 0.3), centre=3800)
    return np.asarray(slap * (0.8 + take.k) + 0.5 * spray + 0.7 * scatter(n, at, grains) + drops)


def fire(take: Take) -> Signal:
    """A wood fire: flutter of flames, clustered crackles, a pop now and then."""
    r, n = take.r, take.n
    low = (
        stereo_noise(n, [(25, -14), (60, 0), (180, -5), (600, -18), (3000, -40)], r) * (wander(n, 9, r, 0.3, 1.2) ** 1.5)[:, None]
    )
    hiss = stereo_noise(n, [(400, -24), (1800, -4), (5000, 0), (12000, -8)], r) * wander(n, 3, r, 0.3, 1)[:, None]
    count = int((22 + 40 * take.k) * take.seconds)
    centres = r.integers(0, n, max(3, count // 9))
    starts = (centres[r.integers(0, len(centres), count)] + (r.exponential(0.09, count) * SR).astype(np.int64)) % n
    amp = np.minimum(r.pareto(1.7, count) + 0.15, 9)
    cracks = hiss_grains(0.0016 * r.uniform(0.4, 2.2, count), amp, 500, r, centre=2300, spread=0.8)
    few = max(2, count // 8)
    pops = hiss_grains(np.full(few, 0.006), r.uniform(2, 5, few), 1600, r, centre=500, spread=0.4)
    return np.asarray(0.5 * low + 0.10 * hiss + 1.1 * spread_grains(n, r, cracks, starts) + 0.6 * spread_grains(n, r, pops))


def match_strike(take: Take) -> Signal:
    """A match scrapes, flares and burns on softly."""
    r, n = take.r, samples(1.8)
    scrape = noise(n, [(400, -20), (2000, -2), (5000, 0), (11000, -5)], r) * bump(n, 0.07, 0.045) * wander(n, 200, r, 0.1, 1.2)
    flare = noise(n, [(80, -14), (300, -3), (900, 0), (3000, -5), (9000, -18)], r)
    flare = (
        flare
        * (np.clip((times(n) - 0.1) / 0.05, 0, 1) * np.exp(-np.maximum(times(n) - 0.15, 0) / 0.28))
        * wander(n, 40, r, 0.5, 1.2)
    )
    spits = crackle(n, r, 120, bump(n, 0.25, 0.2), centre=4200)
    return np.asarray(scrape + 0.9 * flare + 0.4 * spits)


def firework(take: Take) -> Signal:
    """A rocket bursts: boom, echo, and a shower of crackles."""
    r, n = take.r, samples(3.2)
    boom = noise(n, [(25, -10), (55, 0), (140, -4), (500, -14), (2500, -30)], r) * decay(n, 0.002, 0.16)
    crack = noise(n, pink(200, 12000, -2), r) * decay(n, 0.0008, 0.02)
    echo = np.zeros(n)
    place(echo, boom, 0.34, 0.35)
    place(echo, boom, 0.71, 0.16)
    shower = crackle(
        n,
        r,
        260,
        np.clip((times(n) - 0.25) / 0.2, 0, 1) * np.exp(-times(n) / 0.75),
        centre=3600,
        spread=0.7,
        tau=0.002,
        length=600,
    )
    return ramp_up(boom * 1.2 + crack * (0.4 + take.k), 0.001) + echo + 0.45 * shower


def firecrackers(take: Take) -> Signal:
    """A string of firecrackers goes off in clusters."""
    r, n, y = take.r, take.n, np.zeros((take.n, 2))
    m = samples(0.32)
    bangs = [_bang(r, m) for _ in range(12)]
    at = 0.004
    while at < take.seconds - 0.6:
        pos = float(r.uniform(-0.6, 0.6))
        place(y, bangs[r.integers(12)][:, None] * np.array([1 - pos, 1 + pos]), at, r.uniform(0.25, 1))
        at += float(r.gamma(1.3, 0.035)) + (0.2 if r.random() < 0.03 else 0.0)
    return y[:n]


def _bang(r: Random, m: int) -> Signal:
    snap = noise(m, [(150, -12), (700, -1), (2200, 0), (7000, -5), (15000, -16)], r) * decay(m, 0.0003, r.uniform(0.006, 0.014))
    return snap + 0.5 * noise(m, [(60, -6), (160, 0), (600, -14)], r) * decay(m, 0.001, 0.03)


def spray(take: Take) -> Signal:
    """A pump bottle: the trigger, then a burst of mist."""
    r, n = take.r, samples(0.55)
    mist = noise(n, [(800, -26), (3000, -4), (7000, 0), (13000, -3), (20000, -14)], r)
    shape = np.clip((times(n) - 0.02) / 0.02, 0, 1) * np.exp(-np.maximum(times(n) - 0.09, 0) / 0.07)
    pump = noise(n, [(150, -16), (500, 0), (1800, -6), (6000, -18)], r) * decay(n, 0.002, 0.012)
    return np.asarray(mist * shape + 0.4 * pump)


SOUNDS = (
    Recipe("rain_light", rain_light, "bed", -32, 10.0, hiss=True),
    Recipe("rain_heavy", rain_heavy, "bed", -25, 10.0, hiss=True),
    Recipe("rain_umbrella", rain_umbrella, "bed", -28, 10.0, hiss=True),
    Recipe("rain_window", rain_window, "bed", -34, 10.0, hiss=True),
    Recipe("thunder", thunder, "run", -19, 7.0, hiss=True, shortest=2.5),
    Recipe("wind", wind, "bed", -31, 12.0, hiss=True, shortest=4),
    Recipe("leaves", leaves, "bed", -36, 12.0, hiss=True, shortest=4),
    Recipe("waves", waves, "bed", -28, 16.0, hiss=True, shortest=8),
    Recipe("stream", stream, "bed", -31, 10.0),
    Recipe("tap_water", tap_water, "bed", -29, 8.0, hiss=True),
    Recipe("bubbling", bubbling, "bed", -33, 8.0),
    Recipe("water_drip", water_drip, "hit", -25),
    Recipe("splash", splash, "hit", -20),
    Recipe("fire", fire, "bed", -33, 10.0, hiss=True),
    Recipe("match_strike", match_strike, "hit", -25, hiss=True),
    Recipe("firework", firework, "hit", -17, hiss=True),
    Recipe("firecrackers", firecrackers, "run", -19, 3.0, hiss=True, shortest=1.4),
    Recipe("spray", spray, "hit", -26, hiss=True),
)
