"""Doors that open on demand: a package names what others may use, and a module is loaded when asked for.

The window's first rows need a tenth of what the packages below it hold; the rest must not be waited for.
"""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def on_demand(package: str, homes: Mapping[str, str]) -> Callable[[str], Any]:
    """The `__getattr__` of a package: `homes` has its modules, each with the names it gives."""
    home_of = {name: module for module, names in homes.items() for name in names.split()}

    def find(name: str) -> Any:
        if name not in home_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(f"{package}.{home_of[name]}")
        for given in homes[home_of[name]].split():  # the next time they are simply there
            setattr(sys.modules[package], given, getattr(module, given))
        return getattr(module, name)

    return find
