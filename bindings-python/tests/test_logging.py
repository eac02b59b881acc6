"""The log of the native half."""

import logging
import time

import openccas
import pytest


def test_it_comes_as_records_of_python(
    caplog: pytest.LogCaptureFixture, simulator: openccas.Simulator
) -> None:
    with caplog.at_level(logging.DEBUG, "openccas"):
        credentials = openccas.Credentials("me", "a-secret-word")
        with simulator.client(name="logged", credentials=credentials) as client:
            client.make_call(101, "0709999999")
        end = time.monotonic() + 30
        while not [it for it in caplog.records if it.name.startswith("openccas.")]:
            assert time.monotonic() < end
            time.sleep(0.001)
    assert "a-secret-word" not in caplog.text
    assert "0709999999" not in caplog.text


def test_a_level_that_is_off_costs_nothing(
    caplog: pytest.LogCaptureFixture, simulator: openccas.Simulator
) -> None:
    with caplog.at_level(logging.CRITICAL, "openccas"):
        with simulator.client() as client:
            client.get_agent_rec_id_from_logon_id("asa")
        assert not caplog.records
