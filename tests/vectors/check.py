#!/usr/bin/env python3
"""Checks the vectors of docs/FORMATS.md without a line of Breakwater's own code: Python's standard library and the `age` program.

Usage: python3 tests/vectors/check.py
"""

import base64
import hashlib
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


# Bech32, BIP 173 (https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki), without its limit of 90 characters.

CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def polymod(values):
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            if top >> bit & 1:
                check ^= generator
    return check


def bech32(text):
    """The human-readable part and the bytes. Raises ValueError."""
    if text != text.lower() and text != text.upper():
        raise ValueError("mixed case")
    prefix, one, data = text.lower().rpartition("1")
    if one == "" or prefix == "" or any(letter not in CHARSET for letter in data) or len(data) < 6:
        raise ValueError("not bech32")
    values = [CHARSET.index(letter) for letter in data]
    expanded = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    if polymod(expanded + values) != 1:
        raise ValueError("checksum")
    bits = "".join(format(value, "05b") for value in values[:-6])
    whole = len(bits) // 8 * 8
    if len(bits) - whole > 4 or "1" in bits[whole:]:
        raise ValueError("padding")
    return prefix, bytes(int(bits[at : at + 8], 2) for at in range(0, whole, 8))


# Ed25519, RFC 8032, section 5.1. Slow, and for checking only.

P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P


def add(one, other):
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    d = 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar > 0:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def same(one, other):
    return (one[0] * other[2] - other[0] * one[2]) % P == 0 and (one[1] * other[2] - other[1] * one[2]) % P == 0


def point(encoded):
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= P:
        raise ValueError("not canonical")
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P != 0 or (x == 0 and sign == 1):
        raise ValueError("not on the curve")
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def verifies(key, message, signature):
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or s >= Q:
        return False
    k = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % Q
    return same(multiply(s, BASE), add(point(r), multiply(k, point(key))))


def public_of(seed):
    half = bytearray(hashlib.sha512(seed).digest()[:32])
    half[0] &= 248
    half[31] = half[31] & 127 | 64
    x, y, z, _ = multiply(int.from_bytes(half, "little"), BASE)
    inverse = pow(z, -1, P)
    return (y * inverse % P | (x * inverse % P & 1) << 255).to_bytes(32, "little")


# Cards and safety numbers.


def is_weak(key):
    """Of small order: eight times the point is the neutral one. For X25519 the points of RFC 7748's curve that give zero."""
    bare = key[:31] + bytes([key[31] & 127])
    low = {
        bytes(32),
        b"\1" + bytes(31),
        bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
        bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
        (P - 1).to_bytes(32, "little"),
        P.to_bytes(32, "little"),
        (P + 1).to_bytes(32, "little"),
    }
    return bare in low


def card(text):
    """Recipient and verifying key. Raises ValueError."""
    prefix, data = bech32(text)
    if prefix != "breakwater":
        raise ValueError("another prefix")
    if data[0] != 1:
        raise ValueError("another version")
    if len(data) != 65:
        raise ValueError("length")
    recipient, verifying = data[1:33], data[33:]
    if is_weak(recipient) or is_weak(verifying) or same(multiply(8, point(verifying)), (0, 1, 1, 0)):
        raise ValueError("weak key")
    return recipient, verifying


def fingerprint(text):
    _, data = bech32(text)
    digest = b"breakwater-safety/v1"
    for _ in range(5200):
        digest = hashlib.sha512(digest + data).digest()
    return ["%05d" % (int.from_bytes(digest[at : at + 5], "big") % 100000) for at in range(0, 30, 5)]


def safety_number(one, other):
    return " ".join(group for half in sorted([fingerprint(one), fingerprint(other)]) for group in half)


# Files, by the age program.


def opened_with_key(file, key):
    return subprocess.run(["age", "-d", "-i", HERE / key, HERE / file], check=True, capture_output=True).stdout


def opened_with_passphrase(file, passphrase):
    """age asks for passphrases on its terminal alone, so it is given one; what it writes goes into a pipe."""
    read, write = os.pipe()
    child, terminal = pty.fork()
    if child == 0:
        os.dup2(write, 1)
        os.close(read)
        os.execvp("age", ["age", "-d", str(HERE / file)])
    os.close(write)
    said = b""
    while b"assphrase" not in said:
        said += os.read(terminal, 1024)
    os.write(terminal, passphrase.encode() + b"\n")
    with os.fdopen(read, "rb") as plain:
        result = plain.read()
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    assert status == 0, f"age ended with {status}"
    return result


# What is checked.


def check_cards():
    vectors = json.loads((HERE / "cards.json").read_text())
    for good in vectors["good"]:
        recipient, verifying = card(good["card"])
        assert card(good["card"].upper()) == (recipient, verifying)
        assert ("age", recipient) == bech32(good["recipient"])
        assert verifying == bytes.fromhex(good["verifyingKey"]) == public_of(bytes.fromhex(good["seed"]))
    for bad in vectors["bad"]:
        try:
            card(bad["card"])
        except ValueError:
            continue
        raise AssertionError(f"taken: {bad['why']}")
    for number in vectors["safetyNumbers"]:
        assert safety_number(number["one"], number["other"]) == number["digits"]
    return f"{len(vectors['good'])} good cards, {len(vectors['bad'])} bad ones, {len(vectors['safetyNumbers'])} safety numbers"


def check_summaries():
    vectors = json.loads((HERE / "summaries.json").read_text())
    for vector in vectors:
        if "passphrase" in vector:
            plains = [opened_with_passphrase(vector["file"], vector["passphrase"])]
        else:
            plains = [opened_with_key(vector["file"], key) for key in vector["keys"]]
        for plain in plains:
            envelope = json.loads(plain)
            assert sorted(envelope) == ["format", "payload", "signature", "version"]
            assert (envelope["format"], envelope["version"]) == ("breakwater-summary", 1)
            assert envelope["payload"] == vector["payload"] and envelope["signature"] == vector["signature"]
            payload = envelope["payload"].encode()
            signature = base64.b64decode(envelope["signature"], validate=True)
            summary = json.loads(payload)
            _, verifying = card(summary["from"])
            assert verifies(verifying, b"breakwater-summary/v1\0" + payload, signature)
            assert not verifies(verifying, b"breakwater-summary/v1\0" + payload + b" ", signature)
            assert hashlib.sha256(payload).hexdigest() == vector["sha256"]
            assert (summary["to"] is None) == ("passphrase" in vector)
            dates = [day["date"] for day in summary["days"]]
            assert dates == sorted(set(dates)) and len(dates) <= 400
            assert all(summary["period"]["from"] <= date <= summary["period"]["until"] for date in dates)
            if summary["numbers"] == "exact":
                assert summary["totals"]["pauses"] == sum(day["pauses"] for day in summary["days"])
            else:
                assert summary["totals"]["pauses"] in ("none", "few", "several", "many")
    return f"{len(vectors)} summaries"


def check_backup():
    vector = json.loads((HERE / "backup.json").read_text())
    plain = opened_with_passphrase(vector["file"], vector["passphrase"])
    assert plain == (HERE / vector["lines"]).read_bytes()
    head, *lines = [json.loads(line) for line in plain.decode().splitlines()]
    assert (head["format"], head["version"]) == ("breakwater-backup", 1)
    kinds = ("shown", "left", "continued", "closed", "gap", "practised", "looked-back", "note")
    assert head["events"] == sum(line["type"] in kinds for line in lines)
    return f"a backup of {len(lines)} lines"


if __name__ == "__main__":
    for check in (check_cards, check_summaries, check_backup):
        print(check())
    sys.exit(0)
