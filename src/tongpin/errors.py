"""The one error tree. Each class answers one question of the caller: retry, show to the user, or tell the operator?

    TongpinError
    ├── UserError            the person can mend it: shown in Chinese and English with the next step, exit code 2
    │   ├── InputError       what was typed or handed over cannot be used
    │   └── SettingsError    a setting is wrong
    ├── EnvironmentFailure   this machine lacks something (disk, font, voice, library): next step for its owner, exit code 3
    └── BackendError         a model or engine failed; `permanent` says whether trying again can help, exit code 4
"""

from __future__ import annotations


class TongpinError(Exception):
    """Base of all errors that Tongpin raises on purpose."""

    exit_code = 1

    def __init__(self, zh: str, en: str, *, hint_zh: str = "", hint_en: str = "") -> None:
        super().__init__(f"{zh} / {en}")
        self.zh, self.en, self.hint_zh, self.hint_en = zh, en, hint_zh, hint_en

    def lines(self) -> list[str]:
        """Return the message and the next step, Chinese first, ready for a terminal or a page."""
        return [line for line in (self.zh, self.hint_zh, self.en, self.hint_en) if line]

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross process borders from the render pool; the default would lose the keyword hints.
        return _rebuild, (type(self), self.__dict__.copy(), self.args)


def _rebuild(cls: type[TongpinError], state: dict[str, object], args: tuple[object, ...]) -> TongpinError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class UserError(TongpinError):
    """The person can mend it."""

    exit_code = 2


class InputError(UserError):
    """What was typed or handed over cannot be used as it stands."""


class SettingsError(UserError):
    """A setting has a value that cannot work."""


class EnvironmentFailure(TongpinError):
    """This machine lacks something that the work needs."""

    exit_code = 3


class BackendError(TongpinError):
    """A model or engine did not answer as it should."""

    exit_code = 4

    def __init__(self, zh: str, en: str, *, hint_zh: str = "", hint_en: str = "", permanent: bool = False) -> None:
        super().__init__(zh, en, hint_zh=hint_zh, hint_en=hint_en)
        self.permanent = permanent
