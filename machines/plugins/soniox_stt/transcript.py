"""What was said: tokens of the vendor turned into the events that a caller is owed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from livekit.agents import LanguageCode, stt
from livekit.agents.stt import SpeechEventType

from machines.plugins.soniox_stt.frames import Token


class Transcript:
    """The utterance at hand, over all connections of a stream.

    Each final token is in one FINAL_TRANSCRIPT, and what a FINAL_TRANSCRIPT or an END_OF_SPEECH
    ends was begun by a START_OF_SPEECH. An interim has all of the utterance as it stands now.
    `origin` is what the caller's clock shows at the start of the stream, in seconds; the times of
    what is emitted never go back.
    """

    def __init__(
        self,
        emit: Callable[[stt.SpeechEvent], None],
        origin: Callable[[], float],
        *,
        translated: bool,
    ) -> None:
        self._emit = emit
        self._origin = origin
        self._translated = translated
        self._finals: list[Token] = []
        self._shown: list[Token] = []
        self._speaking = False
        self._base = 0.0  # where the audio of this connection begins in that of the stream
        self._floor = 0.0  # where the last utterance ended

    def begin(self, base: float) -> None:
        """Count the times of tokens from `base` on, in seconds of the stream's audio."""
        self._base = base

    def take(self, tokens: Iterable[Token]) -> None:
        """Take the tokens of one frame. Those that are not final hold until the next one."""
        pending: list[Token] = []
        for token in tokens:
            if token.endpoint:
                self.end()
                pending = []
            elif token.text:
                self._start()
                (self._finals if token.final else pending).append(token)
        self._show(self._finals + pending, settled=not pending)

    def end(self) -> None:
        """End the utterance with the tokens that are final. Without an utterance, do nothing."""
        finals, self._finals, self._shown = self._finals, [], []
        if finals:
            data = self._speech(finals, _primary(finals, self._translated) or finals)
            self._floor = max(self._floor, data.end_time - self._origin())
            self._tell(SpeechEventType.FINAL_TRANSCRIPT, data)
        if self._speaking:
            self._speaking = False
            self._tell(SpeechEventType.END_OF_SPEECH)

    def _start(self) -> None:
        if not self._speaking:
            self._speaking = True
            self._tell(SpeechEventType.START_OF_SPEECH)

    def _show(self, tokens: list[Token], *, settled: bool) -> None:
        primary = _primary(tokens, self._translated)
        if not primary or tokens == self._shown:
            return
        self._shown = tokens
        # An agent may begin to answer on what will not change any more.
        kind = (
            SpeechEventType.PREFLIGHT_TRANSCRIPT if settled else SpeechEventType.INTERIM_TRANSCRIPT
        )
        self._tell(kind, self._speech(tokens, primary))

    def _tell(self, kind: SpeechEventType, *alternatives: stt.SpeechData) -> None:
        self._emit(stt.SpeechEvent(type=kind, alternatives=list(alternatives)))

    def _speech(self, tokens: Sequence[Token], primary: Sequence[Token]) -> stt.SpeechData:
        start = min((token.start for token in tokens if token.start is not None), default=0.0)
        end = max((token.end for token in tokens if token.end is not None), default=0.0)
        start = max(self._floor, self._base + start / 1000)
        end = max(start, self._base + end / 1000)
        sure = [token.confidence for token in primary if token.confidence is not None]
        source = [token for token in tokens if token.translation != "translation"]
        target = [token for token in tokens if token.translation == "translation"]
        source_languages, source_texts = _runs(source)
        target_languages, target_texts = _runs(target)
        return stt.SpeechData(
            language=LanguageCode(_language(primary)),
            text="".join(token.text for token in primary),
            start_time=self._origin() + start,
            end_time=self._origin() + end,
            confidence=sum(sure) / len(sure) if sure else 0.0,
            speaker_id=next((each.speaker for each in tokens if each.speaker is not None), None),
            source_languages=source_languages,
            source_texts=source_texts,
            target_languages=target_languages,
            target_texts=target_texts,
        )


def _primary(tokens: Sequence[Token], translated: bool) -> Sequence[Token]:
    """Return what the caller reads: the translation, and what needs none."""
    if not translated:
        return tokens
    return [token for token in tokens if token.translation != "original"]


def _language(tokens: Iterable[Token]) -> str:
    """Return the language with the most characters; of equals the one that came first."""
    count: dict[str, int] = {}
    for token in tokens:
        if token.language:
            count[token.language] = count.get(token.language, 0) + len(token.text)
    return max(count, key=lambda language: count[language], default="")


def _runs(tokens: Iterable[Token]) -> tuple[list[LanguageCode] | None, list[str] | None]:
    """Return languages and texts of the runs of one language, as SpeechData has them."""
    runs: list[tuple[str, str]] = []
    for token in tokens:
        if runs and runs[-1][0] == token.language:
            runs[-1] = (token.language, runs[-1][1] + token.text)
        else:
            runs.append((token.language, token.text))
    if not runs:
        return None, None
    return [LanguageCode(language) for language, _ in runs], [text for _, text in runs]
