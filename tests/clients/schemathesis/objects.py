"""What requests are about: made through the API, or in the database where no written operation makes it."""

import base64
import hashlib
import hmac
import itertools
import json
import os
import quopri
import sqlite3
import struct
import time
import urllib.request
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

API = os.environ["API"]
DATABASE = os.environ["DATABASE"]
MAIL = Path(os.environ["MAIL"])
PASSWORD = "correct horse battery"
# The account of the development token.
ACCOUNT = "0000000000000000000000a1"
numbers = itertools.count(1)
# The credentials that were sent and are valid.
tokens = {"dev"}


class Unfollowed(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


opener = urllib.request.build_opener(Unfollowed)


def request(method, path, body=None, token="dev"):
    """The answer to a request, a redirection being one. A body of bytes is a form, any other is JSON."""
    is_form = isinstance(body, bytes)
    data = body if body is None or is_form else json.dumps(body).encode()
    media_type = "application/x-www-form-urlencoded" if is_form else "application/json"
    url = path if path.startswith("http") else f"{API}{path}" + (f"?accesstoken={token}" if token else "")
    asked = urllib.request.Request(url, data, {"Content-Type": media_type}, method=method)
    try:
        return opener.open(asked)
    except urllib.error.HTTPError as error:
        if error.code == 302:
            return error
        raise RuntimeError(f"{method} {path} answers {error.code}: {error.read().decode()}") from error


def ask(method, path, body=None, token="dev"):
    try:
        answer = request(method, path, body, token)
    except RuntimeError as error:
        if not at_first or " answers 403: " not in str(error):
            raise
        # Another worker has just left the account without what this takes.
        restore()
        answer = request(method, path, body, token)
    with answer:
        return json.loads(answer.read() or "null")


def stored(statement, *values):
    """Rows of the server's database."""
    with sqlite3.connect(DATABASE, timeout=30) as database:
        database.execute("PRAGMA foreign_keys = ON")
        return database.execute(statement, values).fetchall()


def number():
    return next(numbers)


def label(kind):
    return f"{kind} {number()}"


def new_id():
    return f"5eed{number():020x}"


# The account as it was at first, by column.
at_first = {}


def remember():
    """What `restore` brings back."""
    columns = ("document", "name_key", "keycloak_realm")
    ((*values,),) = stored(f"SELECT {', '.join(columns)} FROM accounts WHERE id = ?", ACCOUNT)
    at_first.update(zip(columns, values))


def restore():
    """The account as it was at first: a request may leave it without features and channels, and all others need them."""
    stored(f"UPDATE accounts SET {', '.join(f'{column} = ?' for column in at_first)}, version = version + 1 WHERE id = ?",
           *at_first.values(), ACCOUNT)


def switch_on():
    """Features that operations ask for."""
    # The whole list is this service's own: the demonstration's package has all.
    features = json.loads(stored("SELECT document FROM accounts WHERE account_id <> ?", ACCOUNT)[0][0])["features"]
    features |= {"smartActions": True, "customPermissions": True, "rules": False}
    ask("PATCH", f"/accounts/{ACCOUNT}", {"features": features})


def channel():
    name = label("Channel")
    return ask("POST", "/channels/custom", {"name": name, "uniqueName": name})


def channel_token():
    """The token of a channel that is made for it, as a channel can switch itself off."""
    return valid(channel()["endpoint"]["accessToken"])


def valid(token):
    tokens.add(token)
    return token


def facebook_page(page):
    return {
        "name": label("Page"), "socialNetwork": "FACEBOOK",
        "endpoint": {
            "pageId": page, "appId": "77",
            "accessToken": [{"accessToken": f"page{page}", "type": "realtime", "userId": "5", "user_name": "Ada"}],
            "sourceObject": {},
        },
        "features": {"privateMessages": True},
    }


def facebook():
    """The page's number, and the channel's id."""
    page = str(number())
    (made,) = ask("POST", "/channels/facebook", [facebook_page(page)])["results"].values()
    return page, made["id"]


def interactor():
    """Somebody who wrote to a channel: (channel, interactor)."""
    channel_id, interactor_id, name = channel()["_id"], new_id(), label("person")
    person = {"channelId": channel_id, "networkUserId": name, "name": name}
    stored("INSERT INTO interactors VALUES (?, ?, 1, ?, ?, ?, ?)",
           interactor_id, ACCOUNT, json.dumps(person), channel_id, name, name)
    return channel_id, interactor_id


def interactors():
    return ask("POST", "/inbox/rules/interactorLists", {"name": label("People"), "list": []})["_id"]


def manifest():
    """The demonstration's, which is reusable, shared with this account."""
    ((manifest_id,),) = stored("SELECT id FROM manifests WHERE reusable = 1 LIMIT 1")
    stored("UPDATE accounts SET document = json_set(document, '$.details.manifestIds', json(?)), version = version + 1 "
           "WHERE id = ?", json.dumps([manifest_id]), ACCOUNT)
    return manifest_id


def creation_token():
    """The token that somebody comes with who adds a channel."""
    with request("GET", f"/manifests/{manifest()}/callbacks/channelCreation") as answer:
        return valid(parse_qs(urlsplit(answer.headers["Location"]).query)["token"][0])


def reusable_channel():
    return ask("POST", "/public/channels", {
        "name": label("Board"), "endpoint": {"networkId": label("board")},
    }, creation_token())["_id"]


def team():
    return ask("POST", "/teams", {"name": label("Team")})["_id"]


def new_user():
    name = f"user{number()}"
    return {
        "userName": name, "firstName": "A", "lastName": "B", "email": f"{name}@example.com", "locale": "en",
        "password": PASSWORD, "role": "CM",
    }


def user():
    return ask("POST", "/users", new_user())["_id"]


def credentials():
    """Of a user: what logs in."""
    new = new_user()
    ask("POST", "/users", new)
    return {"username": new["userName"], "password": PASSWORD}


def session(credentials):
    """The token of a user who is logged in."""
    with request("POST", "/users/login", credentials, token=None) as answer:
        cookies = answer.headers.get_all("Set-Cookie")
    (token,) = (cookie.split(";")[0].split("=", 1)[1] for cookie in cookies if cookie.startswith("accesstoken="))
    return valid(token)


def registration():
    new = {key: value for key, value in new_user().items() if key != "role"}
    return new | {"company": label("Acme"), "phone": "1", "reCaptcha": "solved"}


def registered():
    """Somebody who has to activate an account."""
    new = registration()
    link = ask("POST", "/accounts/register", new, token=None)["verificationLink"]
    return {"username": new["userName"], "accountVerifyOneTimeToken": link.split("accountVerifyOneTimeToken=")[1]}


def invitation():
    """The token in the letter to somebody who was invited."""
    new = new_user()
    del new["password"]
    ask("POST", "/users", new)
    for _ in range(100):
        for letter in MAIL.glob("*.eml"):
            text = letter.read_bytes()
            if new["email"].encode() in text:
                return quopri.decodestring(text).decode().split("#token=")[1].split()[0]
        time.sleep(0.1)
    raise RuntimeError(f"no letter for {new['email']}")


def code(secret, later=0):
    """What an app shows (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(time.time() + later) // 30), hashlib.sha1)
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1000000:06}"


def second_factor():
    """Of a user: what logs in, the token, what the user is about to set up."""
    known = credentials()
    token = session(known)
    return known, token, ask("POST", "/users/totp/generate", token=token)


def protected():
    known, token, new = second_factor()
    ask("POST", "/users/totp/verify", {"jwt": new["jwt"], "code": code(new["secret"])}, token)
    return known, token, new["secret"]


def account():
    """Another account in use, and its first user."""
    token = registered()
    ask("POST", "/users/activate", token, token=None)
    name = token["username"]
    ((account_id,),) = stored("SELECT account_id FROM users WHERE name_key = ?", name)
    return account_id, name


def ended():
    """An account whose time is over."""
    account_id, _ = account()
    ask("PATCH", f"/accounts/{account_id}", {"expirationTime": "2020-01-01T00:00:00Z"})
    return account_id


def linked():
    """A realm, and a user who logs in there."""
    account_id, name = account()
    realm = f"realm{number()}"
    ask("PATCH", f"/accounts/{account_id}", {"keycloak": {"realm": realm, "secret": "hush"}})
    return realm, name


def new_group():
    """Somebody works on one group at a time: those that were begun are somebody else's now. They stay, as another worker
    may be about to ask for one."""
    stored("UPDATE posts SET author = 'somebody else' WHERE account_id = ?", ACCOUNT)
    return {"channelIds": [channel()["_id"]]}


def new_campaign():
    return {"name": label("Summer"), "startTime": "2026-06-01T00:00:00Z", "endTime": "2026-09-01T00:00:00Z"}


def campaign():
    return ask("POST", "/cp/campaigns", new_campaign())["_id"]


def begun():
    """A new group; another worker may have begun one in between."""
    for _ in range(20):
        try:
            return ask("POST", "/cp/postGroups", new_group())["_id"]
        except RuntimeError as error:
            if " 409" not in str(error):
                raise
    raise RuntimeError("others always have a group")


def group():
    """A group that has lost its posts, so that it stays the one it is whoever begins another."""
    begun_id = begun()
    stored("DELETE FROM posts WHERE post_group_id = ?", begun_id)
    return begun_id


def post():
    ((post_id,),) = stored("SELECT id FROM posts WHERE post_group_id = ?", begun())
    return post_id


def media():
    """Media that has its content."""
    made = ask("POST", "/media", {"name": f"cat{number()}.png", "size": 3})
    with urllib.request.urlopen(urllib.request.Request(made["partUrls"][0], b"cat", method="PUT")):
        return ask("PATCH", f"/media/{made['_id']}")["_id"]


def post_with_media():
    post_id, images = post(), [{"id": {"_id": media()}}]
    stored("UPDATE posts SET document = json_set(document, '$.content.images', json(?)) WHERE id = ?",
           json.dumps(images), post_id)
    return post_id


def library_file():
    media_id = media()
    ask("POST", f"/ml/media/{media_id}", {})
    return media_id


def font():
    return ask("POST", "/fonts", new_font())["_id"]


def new_font():
    return {"fontFamily": "Acme", "identifier": label("acme"), "mediaIds": [media()]}


def folder():
    """There are ten at most."""
    for (folder_id,) in stored("SELECT id FROM folders WHERE account_id = ?", ACCOUNT)[5:]:
        ask("DELETE", f"/inbox/folders/{folder_id}")
    return ask("POST", "/inbox/folders", {"name": label("Folder")})["_id"]


def alert():
    return {"channelIds": [channel()["_id"]], "emails": ["a@example.com"], "interval": 30, "threshold": 10}


def placeholder():
    return ask("POST", "/channels/placeholder", {"name": label("Later")})["_id"]


def member(team_id):
    ids = [user()]
    ask("POST", f"/teams/{team_id}/users", {"userIds": ids})
    return ids[0]


def in_team(team_id):
    ids = [channel()["_id"]]
    ask("POST", f"/teams/{team_id}/channels", {"channelIds": ids})
    return ids[0]
