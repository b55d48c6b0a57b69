"""The fields of one `<item>` or `<entry>`: RSS, Dublin Core, PRISM and Atom have a name for each."""

import re

from readerapp.feeds.feed_items import Item
from readerapp.feeds.feed_tokens import content
from readerapp.feeds.feed_tree import Node, Tree

_TITLES = ("title", "atom:title", "dc:title", "dcterms:title", "media:title")
_TEXTS = (
    "dcterms:abstract", "abstract", "description", "atom:summary", "summary", "content:encoded",
    "atom:content", "content", "dc:description", "encoded", "xhtml:body", "body", "fullitem", "tagline",
    "media:description",
)  # fmt: skip
_PEOPLE = ("dc:creator", "atom:author", "author", "authors", "dc:contributor", "dcterms:creator", "creator")
_PUBLISHED = (
    "pubdate", "atom:published", "published", "atom:issued", "issued", "atom:created", "created", "dc:date",
    "prism:publicationdate", "dcterms:issued", "dcterms:created", "dcterms:date", "prism:coverdate", "date",
    "prism:coverdisplaydate",
)  # fmt: skip
_UPDATED = (
    "atom:updated",
    "updated",
    "atom:modified",
    "modified",
    "dcterms:modified",
    "prism:modificationdate",
)
_NAMES = (
    "prism:doi",
    "dc:digital_object_identifier",
    "dc:identifier",
    "dcterms:identifier",
    "arxiv:doi",
    "doi",
    "guid",
    "atom:id",
    "id",
    "pmid",
)
_PAGES = ("feedburner:origlink", "link", "atom:link", "prism:url", "url")
_CATEGORIES = ("category", "atom:category", "dc:subject", "prism:keyword", "dcterms:subject", "keyword")
_VENUES = ("prism:publicationname", "publicationname", "journal", "dc:source", "dcterms:ispartof")
_COMMENTS = ("slash:comments", "thr:total", "comments")
_EXTRA = {
    "prism:volume": "volume",
    "volume": "volume",
    "prism:number": "number",
    "issue": "number",
    "prism:issn": "issn",
    "prism:eissn": "eissn",
    "prism:section": "section",
    "prism:edition": "edition",
    "prism:aggregationtype": "type",
    "dc:type": "type",
    "dc:publisher": "publisher",
    "dcterms:publisher": "publisher",
    "dc:language": "language",
    "dc:rights": "rights",
    "prism:copyright": "rights",
    "arxiv:journal_ref": "journal_ref",
    "arxiv:announce_type": "announce_type",
}
_FIRST_PAGES = ("prism:startingpage", "startpage")
_LAST_PAGES = ("prism:endingpage", "endpage")
_MARKUP = re.compile(r"<[A-Za-z/]")


def item(tree: Tree, node: Node, feed: Node) -> Item:
    """What an element says, each field in the order of preference of its names."""
    if not node.children:
        return Item(line=tree.line(node))
    return Item(
        titles=_all(tree, node, _TITLES),
        texts=_all(tree, node, _TEXTS),
        people=_people(tree, node) or _people_of_feed(tree, node, feed),
        pages=_pages(tree, node),
        files=tuple(_files(node)),
        names=tuple(tree.text(found) for found in node.all(*_NAMES)),
        published=_first(tree, node, _PUBLISHED),
        updated=_first(tree, node, _UPDATED),
        venue=_venue(tree, node, feed),
        categories=tuple(name for found in node.all(*_CATEGORIES) if (name := _category(tree, found))),
        comment=_first(tree, node, ("arxiv:comment",)),
        upvotes=_number(_first(tree, node, ("upvotes", "media:upvotes", "hf:upvotes"))),
        comments=_number(_first(tree, node, _COMMENTS)),
        extra=_extra(tree, node),
        line=tree.line(node),
        cut=tree.cut and node.end == len(tree.source),
    )


def _all(tree: Tree, node: Node, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for found in node.all(*names) if (text := html_of(tree, found)).strip())


def html_of(tree: Tree, node: Node) -> str:
    """The HTML that a field holds: escaped once, or as elements of its own (Atom's xhtml)."""
    raw = tree.raw(node)
    is_markup = node.attributes.get("type", "").lower() in ("xhtml", "application/xhtml+xml")
    if is_markup or (_MARKUP.search(raw) and "<![CDATA[" not in raw and node.children):
        return raw
    return content(raw)


def _first(tree: Tree, node: Node, names: tuple[str, ...]) -> str:
    return next((text for found in node.all(*names) if (text := tree.text(found))), "")


def _people(tree: Tree, node: Node) -> tuple[str, ...]:
    """The names under the first of the usual elements that holds any."""
    for name in _PEOPLE:
        found = tuple(text for one in node.all(name) if (text := _person(tree, one)))
        if found:
            return found
    return ()


def _person(tree: Tree, node: Node) -> str:
    """The name in `<author>`: its text, or that of a `<name>` inside."""
    names = [
        one
        for one in node.walk()
        if one is not node and one.name.rpartition(":")[2] in ("name", "title", "value")
    ]
    if names:
        return "; ".join(content(tree.raw(one)) for one in names)
    if any(child.name.rpartition(":")[2] in ("email", "uri", "url") for child in node.children):
        return ""
    return content(tree.raw(node))


def _people_of_feed(tree: Tree, node: Node, feed: Node) -> tuple[str, ...]:
    """In Atom, the authors of the feed are those of an entry that names none."""
    if not node.name.endswith("entry"):
        return ()
    return tuple(text for one in feed.all("atom:author", "author") if (text := _person(tree, one)))


def _pages(tree: Tree, node: Node) -> tuple[str, ...]:
    """Web addresses of the item itself, best first."""
    found = [_address(tree, one) for one in node.all(*_PAGES) if _is_page(one)]
    found += [
        tree.text(one) for one in node.all("guid") if one.attributes.get("ispermalink", "true") != "false"
    ]
    if not any(found):
        found += [tree.text(one) for one in node.all("guid", "atom:id", "id")]
    found.append(node.attributes.get("rdf:about", "") if not any(found) else "")
    return tuple(dict.fromkeys(address for address in found if address))


def _address(tree: Tree, node: Node) -> str:
    return node.attributes.get("href") or tree.text(node) or node.attributes.get("rdf:resource", "")


def _is_page(node: Node) -> bool:
    if node.name != "atom:link" and "href" not in node.attributes:
        return True
    return node.attributes.get("rel", "alternate") == "alternate" and not _is_pdf(node)


def _is_pdf(node: Node) -> bool:
    return "pdf" in node.attributes.get("type", "") or node.attributes.get("title", "").lower() == "pdf"


def _files(node: Node) -> list[str]:
    """PDF files that the item links to or encloses."""
    linked = [one.attributes.get("href", "") for one in node.all("link", "atom:link") if _is_pdf(one)]
    return linked + [one.attributes.get("url", "") for one in node.all("enclosure") if _is_pdf(one)]


def _category(tree: Tree, node: Node) -> str:
    return node.attributes.get("label") or node.attributes.get("term") or tree.text(node)


def _venue(tree: Tree, node: Node, feed: Node) -> str:
    """The journal that the item names, or else the one that the whole feed is of."""
    for found in node.all(*_VENUES):
        text = tree.text(found)
        if text and "://" not in text:
            return re.split(r", (?:Published online|Volume|Vol\.|Issue|Ahead of Print)\b", text)[0]
    return _first(tree, feed, ("prism:publicationname",))


def _extra(tree: Tree, node: Node) -> tuple[tuple[str, str], ...]:
    pairs = [
        (_EXTRA[child.name], text)
        for child in node.children
        if child.name in _EXTRA and (text := tree.text(child))
    ]
    first, last = _first(tree, node, _FIRST_PAGES), _first(tree, node, _LAST_PAGES)
    pages = _first(tree, node, ("prism:pagerange",)) or "-".join(
        dict.fromkeys(page for page in (first, last) if page)
    )
    found: dict[str, str] = {}
    for name, text in [*pairs, ("pages", pages)]:
        if text:
            found.setdefault(name, text)
    return tuple(found.items())


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,7}", text) else None
