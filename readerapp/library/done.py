"""What an action did."""

from dataclasses import dataclass, field

from readerapp.model.changes import Changes


@dataclass(frozen=True, slots=True)
class Done:
    """`label` is empty and `changes` false where there was nothing to do; `papers` may be selected again."""

    label: str = ""
    changes: Changes = field(default_factory=Changes)
    action_id: int | None = None
    papers: tuple[int, ...] = ()
