"""A small set of invented papers that holds every kind of entry, name and letter once."""

from readerapp.model.entry import Day, Link, LinkKind
from readerapp.model.paper import Paper, Status, TagMark

PREPRINT = Paper(
    id=1,
    title="GPT-Free Learning of Bayesian Models in $\\mathcal{O}(n)$ Steps",
    authors=("Ada Lovelace", "Łukasz Żółć", "Aäron van den Oord", "José L. García", "Gabriel Mora Pérez"),
    published=Day("2021-06-18"),
    abstract="We cut 50% of the cost & more – at $n_1 < 3$.",
    identifiers=(("arxiv", "2106.10165"),),
    links=(
        Link(LinkKind.PDF, "https://arxiv.org/pdf/2106.10165v2"),
        Link(LinkKind.CODE, "https://code.example/gpt_free"),
    ),
    categories=("cs.LG", "stat.ML"),
    tags=(TagMark("to cite"), TagMark("R&D")),
    note="Read again.\n\n- see section 3",
    starred=True,
    citation_key="lovelace2021gptfree",
)
JOURNAL = Paper(
    id=2,
    title="On the Motion of Small Planets: A Poincaré Section of U-Net",
    authors=("Noether, Emmy", "King, Jr., Martin L.", "The Alpha Collaboration"),
    published=Day("1998-03"),
    identifiers=(("doi", "10.1000/abc_12(3)"),),
    venue="Journal of Invented Results",
    extra=(("volume", "12"), ("issue", "3"), ("pages", "7–19")),
    citation_key="noether1998motion",
    key_aliases=("noether98",),
)
PROCEEDINGS = Paper(
    id=3,
    title="Mamba Rides Again",
    authors=("Wei Chen",),
    published=Day("2017-11-30"),
    abstract="We take the Mamba model, and ride it.",
    identifiers=(("arxiv", "1711.00001"),),
    venue="ICLR 2018",
    categories=("cs.CL",),
    links=(Link(LinkKind.PAGE, "https://openreview.example/forum?id=a_b&x=%20"),),
    citation_key="chen2018mamba",
)
NAMELESS = Paper(
    id=4,
    title="A Survey on Invented Reasoning",
    author_count=12,
    organisation="Lab of Examples",
    status=Status.TO_READ,
    citation_key="inventedreasoningsurvey",
)
GROUP = Paper(
    id=5,
    title="=SUM(A1) of 100 {Tricks} \\input{x}",
    authors=("OpenExample",),
    published=Day("2020"),
    venue="Blog of Examples",
    citation_key="openexample2020sum",
)
ALL = (PREPRINT, JOURNAL, PROCEEDINGS, NAMELESS, GROUP)
