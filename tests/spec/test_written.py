"""What is written from the code is committed, and equal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import BaseModel

from machines.spec import CODES, document, schema, written

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("path", written())
def test_it_is_up_to_date(path: str) -> None:
    assert (ROOT / path).read_text() == written()[path]


def test_the_schema_is_that_of_the_document() -> None:
    assert json.loads(written()["specs/spec.schema.json"]) == schema()


def test_codes_stand_in_order_and_once() -> None:
    codes = [code.code for code in CODES]
    assert codes == sorted(set(codes))


def test_editors_show_what_each_key_is_for() -> None:
    parts = [
        part
        for part in vars(document).values()
        if isinstance(part, type) and issubclass(part, BaseModel) and part is not BaseModel
    ]
    assert len(parts) > 10
    silent = [
        f"{part.__name__}.{name}"
        for part in parts
        for name, info in part.model_fields.items()
        if not info.description
    ]
    assert silent == []
