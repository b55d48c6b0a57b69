"""Statistics in words: each chart with a sentence that says what it shows."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale

from readerapp.model import query as queries
from readerapp.model.paper import Status
from readerapp.model.query import And, Facet, Is, Text
from readerapp.model.rising_terms import papers_with
from readerapp.model.statistics import Bucket, Period, Statistics, Term, Timeline
from readerapp.ui.charts import ChartData, Kind
from readerapp.ui.words import counted, day, number, papers, shelf_name, translate


def range_words(days: int | None, period: Period) -> str:
    """The period as it stands in a sentence."""
    if days is None:
        return translate("statistics", "since {day}").format(day=day(period.first.isoformat()))
    if days >= 365:
        return translate("statistics", "in the last year")
    return counted("statistics", "in the last %n days", "today", days)


def charts(found: Statistics, days: int | None) -> list[ChartData]:
    """All charts, the reader's own work first."""
    when = range_words(days, found.period)
    return [
        _triaged(found, when),
        _read(found, when),
        _inbox(found, when),
        _terms(found),
        _topics(found.tags, "tags", _tag_titles(found.tags)),
        _authors(found, when),
        _topics(found.categories, "categories", _category_titles(found.categories)),
        _sources(found, when),
    ]


def bucket_name(bucket: Bucket) -> str:
    """A day, a week or a month by its name."""
    span = (bucket.last - bucket.first).days
    if span == 0:
        return day(bucket.first.isoformat())
    if span < 7:
        return translate("statistics", "{first} to {last}").format(
            first=day(bucket.first.isoformat()), last=day(bucket.last.isoformat())
        )
    return _month(bucket.first)


def bucket_tick(bucket: Bucket, *, months: bool) -> str:
    """The same, as short as can be."""
    if months:
        return QLocale().toString(_qdate(bucket.first), translate("statistics", "MMM yy"))
    return QLocale().toString(_qdate(bucket.first), translate("statistics", "d MMM"))


def _month(first: date) -> str:
    return QLocale().toString(_qdate(first), translate("words", "MMMM yyyy"))


def _qdate(one: date) -> QDate:
    return QDate(one.year, one.month, one.day)


def _over_time(
    key: str, kind: Kind, timeline: Timeline, words: tuple[str, str], names: Sequence[str]
) -> ChartData:
    """A chart along the days of a timeline."""
    months = any((each.last - each.first).days > 6 for each in timeline.buckets)
    series = tuple((name, each.values) for name, each in zip(names, timeline.series, strict=True))
    return ChartData(
        key,
        kind,
        *words,
        labels=tuple(bucket_name(each) for each in timeline.buckets),
        ticks=tuple(bucket_tick(each, months=months) for each in timeline.buckets),
        series=series,
        heads=(translate("statistics", "Days"), *names),
    )


def _since(found: Statistics) -> str:
    if not found.since or found.since <= found.period.first.isoformat():
        return ""
    return translate("statistics", "Counted since {day}, when this library begins.").format(
        day=day(found.since)
    )


def _triaged(found: Statistics, when: str) -> ChartData:
    total = found.triaged.total
    if not total:
        title = translate("statistics", "You triaged no papers {when}.").format(when=when)
    elif found.busiest is None:
        title = translate("statistics", "You triaged {papers} {when}.").format(
            papers=papers(total), when=when
        )
    else:
        title = translate("statistics", "You triaged {papers} {when}, {most}.").format(
            papers=papers(total), when=when, most=_most_on(found.busiest)
        )
    names = [shelf_name(Status(each.key)) for each in found.triaged.series]
    return _over_time("triaged", Kind.STACKED, found.triaged, (title, _since(found)), names)


def _most_on(weekday: int) -> str:
    return (
        translate("statistics", "most on Mondays"),
        translate("statistics", "most on Tuesdays"),
        translate("statistics", "most on Wednesdays"),
        translate("statistics", "most on Thursdays"),
        translate("statistics", "most on Fridays"),
        translate("statistics", "most on Saturdays"),
        translate("statistics", "most on Sundays"),
    )[weekday]


def _read(found: Statistics, when: str) -> ChartData:
    total = found.read.total
    title = translate("statistics", "You read no papers {when}.").format(when=when)
    if total:
        title = translate("statistics", "You read {papers} {when}, {rate} a week.").format(
            papers=papers(total), when=when, rate=_rate(total, found.period)
        )
    caption = translate("statistics", "Read is what you marked as done.")
    return _over_time("read", Kind.STACKED, found.read, (title, caption), [shelf_name(Status.DONE)])


def _rate(total: int, period: Period) -> str:
    weeks = max(period.days / 7, 1)
    rate = total / weeks
    return QLocale().toString(rate, "f", 1) if rate < 10 else number(round(rate))


def _inbox(found: Statistics, when: str) -> ChartData:
    levels = found.inbox.series[0].values
    first, last = levels[0], levels[-1]
    if first == last:
        title = translate("statistics", "The Inbox has {papers}, as many as at the beginning.")
    elif last < first:
        title = translate("statistics", "The Inbox went down from {before} to {papers} {when}.")
    else:
        title = translate("statistics", "The Inbox grew from {before} to {papers} {when}.")
    words = title.format(papers=papers(last), before=number(first), when=when)
    return _over_time("inbox", Kind.AREA, found.inbox, (words, ""), [shelf_name(Status.INBOX)])


def _topics(timeline: Timeline, key: str, words: tuple[str, str]) -> ChartData:
    return _over_time(key, Kind.LINES, timeline, words, [each.key for each in timeline.series])


def _tag_titles(tags: Timeline) -> tuple[str, str]:
    if not tags.total:
        return translate("statistics", "No paper of these days wears a tag."), ""
    first = tags.series[0]
    title = translate("statistics", "“{tag}” is your first topic: {papers} wear this tag.")
    return (
        title.format(tag=first.key, papers=papers(first.total)),
        translate("statistics", "Tags over time, by the day of the papers."),
    )


def _category_titles(categories: Timeline) -> tuple[str, str]:
    if not categories.total:
        return translate("statistics", "No source of these days names categories."), ""
    first = categories.series[0]
    return (
        translate("statistics", "{category} leads the categories: {papers}.").format(
            category=first.key, papers=papers(first.total)
        ),
        translate("statistics", "First categories over time, by the day of the papers."),
    )


def _terms(found: Statistics) -> ChartData:
    first = day(found.terms_since)
    title = translate("statistics", "No word stands out since {day}.").format(day=first)
    caption = ""
    if found.terms:
        term = found.terms[0]
        title = translate("statistics", "“{term}” is on the rise: in {now} of {of}, {times} times as often.")
        title = title.format(term=term.text, now=number(term.now), of=papers(term.of_now), times=_times(term))
        caption = translate("statistics", "Words of titles and abstracts since {day}, against before.")
        caption = caption.format(day=first)
    if found.looked_at < found.papers:
        caption += " " + translate("statistics", "Of the newest {papers}.").format(
            papers=papers(found.looked_at)
        )
    return ChartData(
        "terms",
        Kind.BARS,
        title,
        caption.strip(),
        labels=tuple(each.text for each in found.terms),
        series=((translate("statistics", "Papers"), tuple(each.now for each in found.terms)),)
        if found.terms
        else (),
        heads=_term_heads(),
        more=tuple(
            (
                f"{100 * each.now / each.of_now:.1f}",
                f"{100 * each.before / max(each.of_before, 1):.1f}",
                _times(each),
            )
            for each in found.terms
        ),
        queries=tuple(
            papers_with(each.text, found.terms_since, found.period.last.isoformat()) for each in found.terms
        ),
    )


def _term_heads() -> tuple[str, ...]:
    return (
        translate("statistics", "Term"),
        translate("statistics", "Papers"),
        translate("statistics", "Now, in percent"),
        translate("statistics", "Before, in percent"),
        translate("statistics", "Times as often"),
    )


def _times(term: Term) -> str:
    return QLocale().toString(term.times, "f", 1) if term.times < 10 else number(round(term.times))


def _authors(found: Statistics, when: str) -> ChartData:
    title = translate("statistics", "You read nobody's papers {when}.").format(when=when)
    if found.authors:
        first = found.authors[0]
        title = translate("statistics", "You read {author} most {when}: {papers}.").format(
            author=first.name, papers=papers(first.count), when=when
        )
    return ChartData(
        "authors",
        Kind.BARS,
        title,
        labels=tuple(each.name for each in found.authors),
        series=((translate("statistics", "Read"), tuple(each.count for each in found.authors)),)
        if found.authors
        else (),
        heads=(translate("statistics", "Author"), translate("statistics", "Read")),
        queries=tuple(
            queries.to_text(And((Text(each.name, "author", quoted=True), Is("done"))))
            for each in found.authors
        ),
    )


def _sources(found: Statistics, when: str) -> ChartData:
    title = translate("statistics", "No pages are of these days.")
    if found.sources:
        first = found.sources[0]
        title = translate(
            "statistics", "{source} showed the most {when}: {papers}, of which you kept {kept}."
        )
        title = title.format(
            source=first.name, papers=papers(first.count), kept=number(first.second), when=when
        )
    return ChartData(
        "sources",
        Kind.BARS,
        title,
        translate("statistics", "Kept is what is to read, done or starred.") if found.sources else "",
        labels=tuple(each.name for each in found.sources),
        series=(
            (translate("statistics", "Shown"), tuple(each.count for each in found.sources)),
            (translate("statistics", "Kept"), tuple(each.second for each in found.sources)),
        )
        if found.sources
        else (),
        heads=(
            translate("statistics", "Source"),
            translate("statistics", "Shown"),
            translate("statistics", "Kept"),
        ),
        queries=tuple(queries.to_text(Facet("feed", each.name)) for each in found.sources),
    )
