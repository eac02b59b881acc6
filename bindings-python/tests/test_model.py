"""The picture of the contact centre."""

import asyncio
from dataclasses import FrozenInstanceError
from pathlib import Path

import openccas
import pytest
from openccas import model
from openccas._picture import picture

FIXTURE = Path(__file__).parents[2] / "crates/model/tests/picture.json"


def test_everything_that_a_picture_can_hold_is_read() -> None:
    read = picture(FIXTURE.read_text(encoding="utf-8"))
    agent = read.agent(3)
    assert agent is not None
    assert agent.voice.state is model.ReadyState.NOT_READY
    assert agent.voice.reason == model.Reason(4, "Lunch")
    assert agent.email.reason is model.UNKNOWN
    assert not agent.email.reason
    assert agent.clerical[0].call_id == 12
    call = read.call(10)
    assert call is not None
    assert call.call_type is openccas.CallType.VOICE
    assert call.legs[0].state is model.LegState.HELD
    assert call.legs[0].held_by is model.HeldBy.OTHER
    assert call.history[0].change is model.ChangeKind.ALLOCATED
    assert call.history[-1].by_agent is False
    group = read.group(5)
    assert group is not None
    assert group.purpose is openccas.ServiceGroupPurpose.VOICE
    assert group.answered.by_second == ((7, 1), (121, 1))
    assert read.call(-1) is None
    with pytest.raises(FrozenInstanceError):
        read.gaps = 3  # type: ignore[misc]  # pyright: ignore


def test_it_follows_the_centre(simulator: openccas.Simulator, client: openccas.Client) -> None:
    kept = client.model()
    assert kept.wait_until(lambda now: now.complete, timeout=30).agents
    before = kept.snapshot()
    assert not before.calls
    call_id = simulator.inbound_call(1, from_="0701234567", ivr={"Order": "17"})
    after = kept.wait_until(lambda now: now.call(call_id) is not None, timeout=30)
    call = after.call(call_id)
    assert call is not None
    assert call.calling_number == "0701234567"
    assert call.ivr == (("Order", "17"),)
    assert not before.calls
    with pytest.raises(TimeoutError):
        kept.wait_until(lambda now: False, timeout=0.05)
    client.close()
    with pytest.raises(openccas.ClosedError):
        kept.wait_until(lambda now: False)


def test_sessions(simulator: openccas.Simulator, client: openccas.Client) -> None:
    kept = client.model()
    kept.wait_until(lambda now: now.complete, timeout=30)
    simulator.add_group(9, "Mail", purpose="email")
    simulator.set_groups(101, [1, 9])
    session_id = simulator.email(9, "a@example.com", subject="Hello")
    simulator.accept_session(101, session_id)

    def sessions(now: model.Picture) -> tuple[model.Session, ...]:
        agent = now.agent(101)
        return agent.sessions if agent else ()

    now = kept.wait_until(lambda now: bool(sessions(now)), timeout=30)
    (session,) = sessions(now)
    assert session.kind is model.SessionKind.EMAIL
    assert session.session_id == session_id
    assert session.state is model.SessionState.HANDLING


def test_in_asyncio() -> None:
    async def main() -> None:
        async with openccas.Simulator() as simulator, simulator.async_client() as client:
            kept = client.model()
            await kept.wait_until(lambda now: now.complete, timeout=30)
            changing = asyncio.create_task(kept.wait_until(lambda now: bool(now.calls)))
            simulator.inbound_call(1)
            async with asyncio.timeout(30):
                assert (await changing).calls
            with pytest.raises(openccas.TimeoutError):
                await kept.wait_until(lambda now: False, timeout=0.05)

    asyncio.run(main())
