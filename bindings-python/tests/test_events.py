"""Events as objects."""

import copy
import json
import pickle
from datetime import UTC, datetime

import openccas
import pytest
from openccas._openccas import restore_event


@pytest.fixture
def delivered(simulator: openccas.Simulator, client: openccas.Client) -> openccas.Delivered:
    with client.events(openccas.Delivered) as events:
        assert isinstance(next(events), openccas.SnapshotBegin)
        simulator.inbound_call(1, from_="0701234567", ivr={"Order": "17"})
        for event in events:
            if isinstance(event, openccas.Delivered):
                return event
    raise AssertionError("the call does not ring")


def test_typed_attributes(delivered: openccas.Delivered) -> None:
    assert delivered.opposite_party_number == "0701234567"
    assert isinstance(delivered.rec_id, int)
    assert delivered.cause is None
    assert delivered.type is openccas.EventType.DELIVERED
    assert delivered.type_name == "Delivered"
    assert delivered.tenant_id == -1
    assert not delivered.is_snapshot
    assert delivered.correlation is None
    assert delivered.time == datetime(2026, 1, 5, 7, 0, tzinfo=UTC)


def test_by_name_in_any_case(delivered: openccas.Delivered) -> None:
    assert delivered["recid"] == delivered.rec_id == delivered.get_long_value("RECID")
    assert delivered.get_string_value("RecID") == str(delivered.rec_id)
    assert delivered["OppositePartyNumber"] == "0701234567"
    assert delivered.get_long_value("OppositePartyNumber") == 701234567
    assert delivered.get("Nothing") is None
    assert delivered.get("Nothing", 3) == 3
    assert "callid" in delivered
    assert "Nothing" not in delivered
    assert 7 not in delivered


def test_a_mapping_of_its_parameters(delivered: openccas.Delivered) -> None:
    as_dict = dict(delivered)
    assert next(iter(as_dict)) == "RecID"
    assert as_dict["CallID"] == delivered.call_id
    assert list(delivered) == delivered.keys() == list(as_dict)
    assert delivered.values() == list(as_dict.values())
    assert delivered.items() == list(as_dict.items())
    assert len(delivered) == len(as_dict)


def test_what_is_missing_raises(delivered: openccas.Delivered) -> None:
    with pytest.raises(KeyError, match="Nothing"):
        delivered["Nothing"]
    with pytest.raises(openccas.ParameterMissingError) as raised:
        delivered.get_string_value("Nothing")
    assert raised.value.code == -50
    assert raised.value.kind == "parameter_missing"
    with pytest.raises(openccas.ParameterTypeError):
        delivered.get_long_value("TrunkID")
    with pytest.raises(TypeError):
        delivered[7]  # type: ignore[index]  # pyright: ignore


def test_match(delivered: openccas.Delivered) -> None:
    event: openccas.Item = delivered
    match event:
        case openccas.Delivered(rec_id=agent, opposite_party_number=number):
            assert agent == delivered.rec_id
            assert number == "0701234567"
        case _:
            pytest.fail("it is a Delivered")


def test_json(delivered: openccas.Delivered) -> None:
    told = json.loads(delivered.to_json())
    assert told["type"] == 8
    assert told["name"] == "Delivered"
    assert told["parameters"] == dict(delivered)
    assert told["time"] == "2026-01-05T07:00:00Z"


def test_repr(delivered: openccas.Delivered) -> None:
    text = repr(delivered)
    assert text.startswith(f"Delivered(seq={delivered.seq}, rec_id={delivered.rec_id}, ")
    assert "opposite_party_number='0701234567'" in text


def test_immutable(delivered: openccas.Delivered) -> None:
    with pytest.raises(AttributeError):
        delivered.rec_id = 3  # type: ignore[misc]  # pyright: ignore
    with pytest.raises(AttributeError):
        delivered.colour = "red"  # type: ignore[attr-defined]  # pyright: ignore
    with pytest.raises(TypeError):
        openccas.Delivered()


def test_equal_hashable_and_picklable(delivered: openccas.Delivered) -> None:
    again = pickle.loads(pickle.dumps(delivered))
    assert type(again) is openccas.Delivered
    assert again == delivered
    assert hash(again) == hash(delivered)
    assert again.epoch == delivered.epoch
    assert len({delivered, again, copy.copy(delivered), copy.deepcopy(delivered)}) == 1
    assert delivered != "something else"


def test_detached_is_the_same(delivered: openccas.Delivered) -> None:
    detached = delivered.detach()
    assert type(detached) is openccas.Delivered
    assert detached == delivered


def test_lists_flags_and_enumerations(client: openccas.Client) -> None:
    logon = next(event for event in client if isinstance(event, openccas.Logon))
    assert logon.service_group_list == (1, 2)
    assert logon.voice_ready is True
    assert logon["ChatReady"] == logon["MediaReady"]
    group = next(event for event in client if isinstance(event, openccas.ServiceGroupAdded))
    assert group.service_group_purpose is openccas.ServiceGroupPurpose.VOICE


def test_ivr_fields_in_pairs(simulator: openccas.Simulator, client: openccas.Client) -> None:
    events = client.events(openccas.CallInformation)
    assert isinstance(next(events), openccas.SnapshotBegin)
    simulator.inbound_call(1, ivr=[("Order", "17"), ("Mood", "")])
    event = next(event for event in events if isinstance(event, openccas.CallInformation))
    assert event.ivr == (("Order", "17"), ("Mood", ""))
    assert event.ivr_label1 == "Order"
    assert event.call_type is openccas.CallType.VOICE


def test_unknown_numbers_are_kept() -> None:
    unknown = openccas.CallType(1234)
    assert unknown == 1234
    assert unknown.name == "UNKNOWN_1234"
    assert openccas.CallRejectCause("Bad Mood") == "Bad Mood"
    assert openccas.CallType.from_sample_number(4) is openccas.CallType.VOICE
    assert openccas.EventType(8) is openccas.EventType.DELIVERED
    assert pickle.loads(pickle.dumps(unknown)) == unknown
    with pytest.raises(ValueError, match="x"):
        openccas.CallType("x")  # type: ignore[arg-type]


def test_unknown_types_arrive_whole(delivered: openccas.Delivered) -> None:
    event = retyped(delivered, 900)
    assert isinstance(event, openccas.UnknownEvent)
    assert event.type == 900
    assert event.type_name == "Unknown"
    assert dict(event) == dict(delivered)
    assert pickle.loads(pickle.dumps(event)) == event


def test_an_event_without_its_key_is_unknown(delivered: openccas.Delivered) -> None:
    # A chat is about a session, which this one does not have.
    event = retyped(delivered, openccas.EventType.CHAT_HANDLING)
    assert isinstance(event, openccas.UnknownEvent)
    assert event.type is openccas.EventType.CHAT_HANDLING


def test_damaged_pickles_are_refused(delivered: openccas.Delivered) -> None:
    _, (state,) = delivered.__reduce__()
    for damaged in (b"", state[:-1], state + b"x", state[:-1] + b"x"):
        with pytest.raises(openccas.ProtocolError):
            restore_event(damaged)


def retyped(event: openccas.Event, number: int) -> openccas.Event:
    """The same event under another number."""
    _, (state,) = event.__reduce__()
    length = len(state)
    start = next(
        at for at in range(length) if int.from_bytes(state[at : at + 4], "little") == length - at
    )
    frame = bytearray(state[start:])
    frame[12:16] = number.to_bytes(4, "little")
    frame[4:8] = crc32c(frame[8:]).to_bytes(4, "little")
    return restore_event(state[:start] + bytes(frame))


def crc32c(data: bytes | bytearray) -> int:
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF
