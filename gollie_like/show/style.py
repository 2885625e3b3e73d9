"""Style: the colors and the style sheet of the displays, as text.

Nothing is loaded from elsewhere. Every rule is scoped below ``.gollie``, so that a notebook keeps
its own look. Colors are ten hues of different lightness, each with an ink, a line and a tint for
light and for dark surroundings, and three kinds of line: thirty looks. A class's look follows from
its name and from those of its schema, so that it is the same in every display. No color says
anything alone: marks carry names, states carry words or signs.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = [
    "FRAGMENT_CSS",
    "HUES",
    "PAGE_CSS",
    "SCRIPT",
    "Look",
    "assign_looks",
    "content_policy",
    "sheet",
]

HUES: tuple[tuple[str, str, str, str, str, str], ...] = (
    # ink, line and tint on light; ink, line and tint on dark
    ("#11458c", "#145ec1", "#e3eefe", "#b6d3fe", "#4a91f8", "#233651"),  # blue
    ("#6b3900", "#d57703", "#fee8d7", "#f9c59c", "#f99532", "#4a2e16"),  # orange
    ("#02572f", "#187c49", "#d6f6e0", "#a7e1ba", "#59b47d", "#1b3e29"),  # green
    ("#72235d", "#b83997", "#ffe4f5", "#f6bde2", "#e867c3", "#482a3e"),  # magenta
    ("#544701", "#a68f00", "#f4eecc", "#dfd295", "#e9d25b", "#3d3510"),  # yellow
    ("#004f69", "#1699c5", "#d7f2ff", "#98dcfb", "#5dcdfa", "#0f3b4c"),  # sky
    ("#7f2021", "#ba2b2e", "#ffe6e4", "#febfb9", "#ec5b57", "#4e2a27"),  # red
    ("#523383", "#6735ad", "#efe9fe", "#d7c7fe", "#9b6ee9", "#392f4e"),  # violet
    ("#04534e", "#278b84", "#ccf7f2", "#92e2db", "#6dcac2", "#053e3b"),  # teal
    ("#384150", "#66717f", "#e7ebf0", "#c9d2de", "#8996a6", "#313945"),  # slate
)

LINES = ("solid", "dashed", "double")

_LIGHT = (
    "--paper:#fff;--card:#fafafa;--text:#1b1d21;--soft:#5b616b;--rule:#e1e3e8;"
    "--warn:#7a4100;--warn-tint:#fff4de;--warn-line:#d98a1f;--link:#0b57a8;--hatch:#00000014"
)
_DARK = (
    "--paper:#16181d;--card:#1d2026;--text:#e7e9ee;--soft:#a4abb8;--rule:#343943;"
    "--warn:#ffd9a0;--warn-tint:#3a2c14;--warn-line:#d98a1f;--link:#9ecbff;--hatch:#ffffff1c"
)


@dataclass(frozen=True, slots=True)
class Look:
    """How a class is drawn: its hue and kind of line, and its number among the classes shown."""

    hue: int
    line: int
    number: int

    @property
    def classes(self) -> str:
        """The style classes that give this look."""
        return f"gl-k{self.hue} gl-s{self.line}"


def assign_looks(names: Iterable[str]) -> dict[str, Look]:
    """A look for each class name: its own, or the next one that is free."""
    looks: dict[str, Look] = {}
    taken: set[tuple[int, int]] = set()
    for number, name in enumerate(sorted(set(names))):
        first = zlib.crc32(name.encode("utf-8", "surrogatepass"))
        for turn in range(len(HUES) * len(LINES)):
            slot = (first + turn) % len(HUES), turn // len(HUES)
            if slot not in taken:
                break
        taken.add(slot)
        looks[name] = Look(*slot, number)
    return looks


def _scheme(scope: str, *, dark: bool) -> str:
    offset = 3 if dark else 0
    rules = [f"{scope}{{color-scheme:{'dark' if dark else 'light'};{_DARK if dark else _LIGHT}}}"]
    for number, hue in enumerate(HUES):
        ink, line, tint = hue[offset : offset + 3]
        rules.append(f"{scope} .gl-k{number}{{--ink:{ink};--line:{line};--tint:{tint}}}")
    return "\n".join(rules)


def sheet() -> str:
    """The style sheet that both the notebook fragment and the page use."""
    dark = _scheme(".gollie", dark=True)
    return "\n".join(
        [
            _scheme(".gollie", dark=False),
            f"@media (prefers-color-scheme:dark){{\n{dark}\n}}",
            # Notebooks have themes of their own, which need not follow the system.
            _scheme(":is([data-jp-theme-light=true],.vscode-light) .gollie", dark=False),
            _scheme(":is([data-jp-theme-light=false],.vscode-dark) .gollie", dark=True),
            f"@media print{{\n{_scheme('html .gollie', dark=False)}\n}}",
            _RULES,
        ]
    )


_RULES = """\
.gollie{background:var(--paper);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",
Roboto,"Noto Sans",sans-serif;text-align:start;overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
.gollie,.gollie *{box-sizing:border-box}
.gollie .gl-head{display:flex;flex-wrap:wrap;gap:.15em .8em;align-items:baseline;margin:0 0 .6em}
.gollie .gl-title{font-size:1.1em;font-weight:650;margin:0;line-height:1.3}
.gollie .gl-soft{color:var(--soft);font-size:.87em}
.gollie .gl-part{color:var(--soft);font-size:.8em;font-weight:650;letter-spacing:.04em;
margin:1.4em 0 .5em}
.gollie .gl-legend{display:flex;flex-wrap:wrap;gap:.35em .5em;margin:0 0 .8em;font-size:.87em}
.gollie .gl-chip{display:inline-block;background:var(--tint);color:var(--ink);font-weight:600;
padding:.05em .5em;border-radius:4px;border-bottom:2px solid var(--line);max-width:100%;
font-size:.93em}
.gollie .gl-count{font-weight:400;margin-inline-start:.15em}
.gollie .gl-s1{border-bottom-style:dashed}
.gollie .gl-s2{border-bottom-style:double;border-bottom-width:4px}
.gollie .gl-text{white-space:pre-wrap;font-size:1.07em;line-height:2.1;margin:0;padding:.5em 0;
unicode-bidi:plaintext;text-align:start}
.gollie .gl-lanes2{line-height:2.4}.gollie .gl-lanes3{line-height:2.75}
.gollie .gl-lanes4{line-height:3.1}.gollie .gl-lanes5{line-height:3.45}
.gollie .gl-lanes6{line-height:3.8}
.gollie .gl-m{background:var(--tint);color:inherit;border-bottom:2px solid var(--line);
border-radius:4px;padding:1px 3px;-webkit-box-decoration-break:clone;box-decoration-break:clone;
scroll-margin:5em}
.gollie .gl-m.gl-s1{border-bottom-style:dashed}
.gollie .gl-m.gl-s2{border-bottom-style:double;border-bottom-width:4px}
.gollie .gl-h1{padding-top:3px;padding-bottom:5px}.gollie .gl-h2{padding-top:5px;padding-bottom:9px}
.gollie .gl-h3{padding-top:7px;padding-bottom:13px}
.gollie .gl-h4{padding-top:9px;padding-bottom:17px}
.gollie .gl-h5{padding-top:11px;padding-bottom:21px}
.gollie .gl-role{background:none;border-radius:0}
.gollie .gl-from{border-start-start-radius:0;border-end-start-radius:0;padding-inline-start:0}
.gollie .gl-to{border-start-end-radius:0;border-end-end-radius:0;padding-inline-end:0}
.gollie .gl-tag{color:var(--ink);font-size:.68em;font-weight:650;line-height:1;white-space:nowrap;
-webkit-user-select:none;user-select:none}
.gollie .gl-role>.gl-tag{font-weight:500}
.gollie .gl-nr{font-weight:400;opacity:.85}
.gollie .gl-m .gl-m{box-shadow:0 0 0 1px var(--paper)}
.gollie .gl-m .gl-role{box-shadow:none}
.gollie .gl-unread{background:repeating-linear-gradient(135deg,var(--hatch) 0 6px,transparent 6px
12px);color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.gollie .gl-note{color:var(--warn);background:var(--warn-tint);border-radius:3px;
padding:.1em .2em}
.gollie .gl-note{font-size:.72em;-webkit-user-select:none;user-select:none;white-space:nowrap}
.gollie .gl-ctl{color:var(--warn);border:1px solid var(--warn-line);border-radius:3px;
font:.7em/1 ui-monospace,"SFMono-Regular",Consolas,monospace;padding:0 .2em;unicode-bidi:isolate}
.gollie .gl-on,.gollie .gl-m:target{outline:2px solid var(--line);outline-offset:0}
.gollie .gl-cards{columns:20em;column-gap:.8em}
.gollie .gl-card{break-inside:avoid;background:var(--card);border:1px solid var(--rule);
border-inline-start:3px solid var(--line);border-radius:6px;padding:.5em .75em;margin:0 0 .7em}
.gollie .gl-lost{border-style:dashed}
.gollie .gl-top{display:grid;grid-template-columns:auto 1fr auto;gap:0 .55em;align-items:baseline}
.gollie .gl-number{color:var(--soft);font-size:.8em;font-variant-numeric:tabular-nums}
.gollie .gl-top .gl-value{display:inline;margin-inline-start:.15em}
.gollie .gl-field{display:grid;grid-template-columns:minmax(4.5em,28%) 1fr;gap:0 .7em;
padding:.15em 0}
.gollie .gl-top+.gl-field{margin-top:.3em}
.gollie .gl-name{color:var(--soft);font-size:.87em;padding-top:.1em}
.gollie .gl-sep{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.gollie .gl-value{display:block}
.gollie .gl-value>bdi{white-space:pre-wrap}
.gollie .gl-where,.gollie a.gl-where.gl-where{color:var(--soft);font-size:.8em;
font-variant-numeric:tabular-nums;margin-inline-start:.15em;white-space:nowrap}
.gollie a.gl-where.gl-where{text-decoration:underline;text-decoration-color:var(--rule);
text-underline-offset:.2em}
.gollie a.gl-where.gl-where:hover{color:var(--link)}
.gollie .gl-state{color:var(--warn);background:var(--warn-tint);border-radius:3px;font-size:.76em;
padding:.05em .4em;margin-inline-start:.15em;white-space:nowrap}
.gollie .gl-nested{border-inline-start:2px solid var(--line);padding-inline-start:.6em;
margin:.1em 0 .35em}
.gollie .gl-nested .gl-chip{font-size:.8em}
.gollie .gl-nested .gl-field{grid-template-columns:minmax(3.2em,24%) 1fr}
.gollie .gl-nested>.gl-value{display:inline;margin-inline-start:.15em}
.gollie .gl-sure{color:var(--soft);font-size:.8em;white-space:nowrap;
font-variant-numeric:tabular-nums}
.gollie meter.gl-bar{-webkit-appearance:none;appearance:none;width:3.2em;height:.45em;border:0;
border-radius:3px;background:var(--rule);margin-inline-end:.4em;vertical-align:middle;
overflow:hidden}
.gollie .gl-bar::-webkit-meter-inner-element{display:block}
.gollie .gl-bar::-webkit-meter-bar{background:var(--rule);border:0;border-radius:3px;height:100%}
.gollie .gl-bar::-webkit-meter-optimum-value{background:var(--line)}
.gollie .gl-bar::-moz-meter-bar{background:var(--line)}
.gollie .gl-notice{color:var(--warn);background:var(--warn-tint);
border-inline-start:3px solid var(--warn-line);border-radius:4px;padding:.4em .75em;margin:0 0 .5em;
font-size:.93em}
.gollie .gl-notice .gl-kind{font-weight:650}
.gollie .gl-path,.gollie .gl-code{font-family:ui-monospace,"SFMono-Regular",Consolas,monospace;
font-size:.87em}
.gollie .gl-path{opacity:.85}
.gollie .gl-code{white-space:pre-wrap;background:var(--card);color:inherit;
border:1px solid var(--rule);border-radius:6px;padding:.7em .9em;margin:.5em 0 0;max-height:26em;
overflow:auto;line-height:1.5}
.gollie .gl-more{margin:.8em 0 0}
.gollie .gl-more>summary{color:var(--soft);font-size:.87em;cursor:pointer}
.gollie .gl-input{border-inline-start:3px solid var(--rule);padding-inline-start:.75em;
margin:0 0 .5em}
.gollie .gl-empty{color:var(--soft);margin:.4em 0}
@media print{.gollie .gl-m,.gollie .gl-chip,.gollie .gl-unread,.gollie .gl-state,.gollie .gl-notice,
.gollie meter{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.gollie .gl-code{max-height:none;overflow:visible}}
"""

FRAGMENT_CSS = """\
.gollie.gl-fragment{padding:.8em 1em;border:1px solid var(--rule);border-radius:8px}
.gollie.gl-fragment .gl-text{max-height:40em;overflow:auto}
"""

PAGE_CSS = """\
html{background:#fff}
body{margin:0}
@media (prefers-color-scheme:dark){html{background:#16181d}}
.gollie.gl-page{max-width:76em;margin:0 auto;padding:1.6em clamp(.9em,4vw,3em) 4em}
.gollie .gl-page-title{font-size:1.5em;font-weight:680;line-height:1.25;letter-spacing:-.01em;
margin:0 0 .2em}
.gollie .gl-bar-top{position:sticky;top:0;z-index:1;background:var(--paper);
border-bottom:1px solid var(--rule);padding:.7em 0 0;margin:.6em 0 0;max-height:30vh;overflow:auto}
.gollie .gl-nav{columns:14em;column-gap:1.5em;font-size:.87em;margin:.5em 0}
.gollie .gl-nav a{display:block;color:var(--link);padding:.1em 0;break-inside:avoid;
text-decoration:none}
.gollie .gl-nav a:hover{text-decoration:underline}
.gollie .gl-doc{padding:1.6em 0 .8em;scroll-margin-top:4.5em}
.gollie .gl-doc+.gl-doc{border-top:1px solid var(--rule)}
.gollie .gl-doc .gl-text{max-width:52em}
.gollie .gl-foot{border-top:1px solid var(--rule);padding-top:1em}
@media (max-width:36em){.gollie.gl-page{font-size:14.5px}
.gollie .gl-bar-top{position:static}.gollie .gl-cards{columns:1}}
@media (max-height:30em){.gollie .gl-bar-top{position:static}}
@media print{html{background:#fff}.gollie.gl-page{max-width:none;padding:0;font-size:10.5pt}
.gollie .gl-bar-top{position:static;max-height:none}}
"""

SCRIPT = """\
(() => {
  const light = event => {
    for (const node of document.querySelectorAll(".gl-on")) node.classList.remove("gl-on");
    const near = event.target.closest && event.target.closest("[data-m],[data-k]");
    if (!near) return;
    const key = near.dataset.m ? "m" : "k";
    const within = near.closest(".gl-doc") || document;
    const all = within.querySelectorAll(`[data-${key}="${near.dataset[key]}"]`);
    for (const node of all) node.classList.add("gl-on");
  };
  document.addEventListener("pointerover", light);
  document.addEventListener("focusin", light);
})();
"""


def content_policy() -> str:
    """A policy under which a browser loads nothing and runs no script but ours."""
    digest = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    return (
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
        f"script-src 'sha256-{digest}'"
    )
