"""Networks and a Keycloak that the server asks, in their stead: they take the tokens that `objects.py` makes, and refuse
all others. `python3 doubles.py KEY` prints where they listen; KEY is a private key, of RSA, in PEM."""

import base64
import json
import re
import subprocess
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

KEY = sys.argv[1]
REFUSED = (400, {"error": {"message": "Malformed access token", "code": 190}})


def numbered(text, kind):
    """The number in a token such as `page17`."""
    found = re.fullmatch(kind + r"(\d+)", text or "")
    return found and found[1]


def facebook(path, query, bearer):
    if path == "/debug_token":
        page = numbered(query.get("input_token"), "page")
        if page is None:
            return 200, {"data": {"is_valid": False, "error": {"message": "no token of ours"}}}
        return 200, {"data": {
            "app_id": "77", "type": "PAGE", "is_valid": True, "user_id": "5", "profile_id": page, "expires_at": 4_000_000_000,
        }}
    if path == "/oauth/access_token":
        known = numbered(query.get("fb_exchange_token"), "user") or numbered(query.get("code"), "code")
        return (200, {"access_token": "long", "token_type": "bearer", "expires_in": 5_184_000}) if known else REFUSED
    if path == "/me":
        return 200, {"id": "5", "name": "Ada L."}
    if path == "/me/accounts":
        return 200, {"data": []}
    if found := re.fullmatch(r"/(\d+)/phone_numbers", path):
        return 200, {"data": [{"id": found[1], "display_phone_number": "+43 1 2345", "verified_name": f"Shop {found[1]}"}]}
    if found := re.fullmatch(r"/(\d+)", path):
        return 200, {"id": found[1], "username": f"pictures{found[1]}"}
    return REFUSED


def linkedin(path, query, bearer):
    if path == "/introspectToken":
        active = numbered(query.get("token"), "member") is not None
        return 200, {"active": active, "status": "active" if active else "expired", "expires_at": 4_000_000_000}
    organization = numbered(bearer, "member")
    if path == "/organizationAcls" and organization:
        return 200, {"paging": {}, "elements": [{
            "role": "ADMINISTRATOR", "state": "APPROVED", "roleAssignee": "urn:li:person:m",
            "organization": f"urn:li:organization:{organization}",
        }]}
    return REFUSED


def wordpress(path, query, bearer):
    if path == "/token-info":
        site = numbered(query.get("token"), "site")
        return (200, {"client_id": "77", "user_id": "5", "blog_id": site, "scope": ""}) if site else REFUSED
    if site := numbered(bearer, "site"):
        return 200, {"ID": int(site), "name": f"Blog {site}", "URL": f"https://{site}.example"}
    return REFUSED


def octets(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def keycloak(path, query, base):
    """A code is the number of the user whom it logs in; the realm does not matter."""
    if path.endswith("/certs"):
        modulus = subprocess.run(["openssl", "rsa", "-in", KEY, "-noout", "-modulus"], check=True, capture_output=True)
        modulus = bytes.fromhex(modulus.stdout.decode().strip().removeprefix("Modulus="))
        return 200, {"keys": [{
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": "one", "n": octets(modulus).decode(), "e": "AQAB",
        }]}
    if not re.fullmatch(r"\d+", query.get("code", "")):
        return 400, {"error": "invalid_grant"}
    head = {"alg": "RS256", "kid": "one"}
    claims = {
        "iss": base, "aud": "socialhub", "exp": int(time.time()) + 60, "preferred_username": f"user{query['code']}",
    }
    signed = b".".join(octets(json.dumps(part).encode()) for part in (head, claims))
    signature = subprocess.run(["openssl", "dgst", "-sha256", "-sign", KEY], input=signed, check=True, capture_output=True)
    token = (signed + b"." + octets(signature.stdout)).decode()
    return 200, {"access_token": "a", "token_type": "Bearer", "id_token": token}


class Doubles(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        url = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        query = {key: values[0] for key, values in parse_qs(url.query + "&" + body).items()}
        bearer = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
        status, answer = self.answer(url.path, query, bearer)
        content = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET

    def answer(self, path, query, bearer):
        for prefix, network in [
            ("/v23.0", facebook), ("/oauth/v2", linkedin), ("/rest/v1.1", wordpress), ("/rest", linkedin),
            ("/oauth2", wordpress),
        ]:
            if path.startswith(prefix + "/"):
                return network(path.removeprefix(prefix), query, bearer)
        if found := re.match(r"(/realms/[^/]+)/protocol/openid-connect/", path):
            return keycloak(path, query, f"http://{self.headers['Host']}{found[1]}")
        return 404, {}

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Doubles)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
