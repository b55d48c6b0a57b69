"""Names of authors as people read them: "Ashish Vaswani", whatever order a source wrote them in.

The stored name stays as its source gave it. A name that stands wholly in braces, as BibTeX writes it, is a
group's: it has no first and last name, whatever commas are in it.
"""

from collections.abc import Iterable

SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
GROUP_WORDS = frozenset(
    """association authors centre center collaboration committee company consortium corp corp.
    corporation department foundation gmbh group inc inc. initiative institute institution lab
    laboratories laboratory labs llc ltd ltd. network organisation organization partnership project
    research society team university""".split()
)
"""Words that tell an organisation, lower case."""


def is_group(words: list[str]) -> bool:
    """True for organisations: by a telling word, an article, "AI", or "and" (which BibTeX would split at)."""
    folded = [word.lower().strip(",;") for word in words]
    return folded[0] == "the" or words[-1] == "AI" or "and" in folded or not GROUP_WORDS.isdisjoint(folded)


def unbraced(name: str) -> str | None:
    """The name of a group without the braces that its source put around it; None if there are none."""
    name = name.strip()
    if len(name) < 3 or name[0] != "{" or name[-1] != "}":
        return None
    inner = name[1:-1]
    return None if "{" in inner or "}" in inner else inner.strip() or None


def natural(name: str) -> str:
    """One name, first names first; a group's as it is."""
    if "," not in name:
        return (unbraced(name) or name) if name[:1] in "{ " else name
    group = unbraced(name)
    if group is not None:
        return group
    words, parts = name.split(), [part.strip() for part in name.split(",")]
    if not words or len(parts) > 3 or not all(parts) or is_group(words):
        return name
    if len(parts) == 2:
        return " ".join(parts if parts[1].lower() in SUFFIXES else parts[::-1])
    family, middle, last = parts
    if middle.lower() in SUFFIXES:
        return f"{last} {family} {middle}"
    return f"{middle} {family} {last}" if last.lower() in SUFFIXES else name


def listed(authors: Iterable[str]) -> str:
    """Several names in natural order, with commas between them."""
    return ", ".join(natural(name) for name in authors)
