"""The events of all jobs: 64 in turn, those that the Rust feeder sends."""

import json

COUNT = 1_000_000
"""Events in a round; the Rust feeder has as many."""

_NAMES = ["Zoë Müller", "Łukasz Żak", "山田 太郎", "Ñuria Peña"]


def parameters(index: int) -> tuple[int, dict[str, int | str]]:
    """Type and parameters of one of the 64."""
    number = f"+49 30 {index * 7919:07}"
    name = _NAMES[index % 4]
    call: dict[str, int | str] = {"RecID": 100 + index, "CallID": 5000 + index}
    match index % 4:
        case 0:
            return 8, call | {
                "OppositePartyNumber": number,
                "TrunkID": "T-07",
                "CalledNumber": "0800 555 010",
                "PrivateData": "Kündigung – Rückruf gewünscht, VIP-Kunde",  # noqa: RUF001
                "Cause": 0,
            }
        case 1:
            return 9, call | {
                "PrivateData": name,
                "TrunkID": "T-07",
                "CallSubstate": 0,
                "OppositePartyNumber": number,
                "Cause": 0,
                "MediaServerSessionUri": "sip:7f2c@media.example.com",
            }
        case 2:
            return 24, call | {
                "ServiceGroupID": 4,
                "CallingPartyNumber": number,
                "CalledNumber": "0800 555 010",
                "IVRLabel1": "Kunde",
                "IVRData1": name,
                "TimeInQueue": 12 + index,
                "CallType": 3,
            }
        case _:
            return 4, {
                "RecID": 100 + index,
                "ReasonID": 3,
                "ReasonString": "Mittagspause — bis gleich",
                "Name": name,
                "MachineName": "CC-WS-0042.example.com",
                "LogonID": "agent0042",
                "DN": "4711",
            }


def as_json() -> list[bytes]:
    """The 64 as JSON in UTF-8, without needless blanks."""

    def event(index: int) -> bytes:
        kind, given = parameters(index)
        told = {"type": kind, "seq": 1_000_000 + index, "tenant_id": -1, "parameters": given}
        return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()

    return [event(index) for index in range(64)]


def checksum(count: int) -> int:
    """What reading the two attributes of so many events gives."""
    if count % 64:
        raise ValueError(f"{count} is no multiple of 64")
    total = 0
    for index in range(64):
        kind, given = parameters(index)
        text = {4: "ReasonString", 24: "CallingPartyNumber"}.get(kind, "OppositePartyNumber")
        total += int(given["RecID"]) + len(str(given[text]))
    return total * (count // 64)
