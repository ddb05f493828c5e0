"""Near-duplicates by datasketch's MinHash LSH, on articles given as one JSON text a line: {"id", "text"}.

Usage: python datasketch-lsh.py FILE THRESHOLD. Each article's shingles of five words are hashed, looked up among those
before it, and added. Prints one line a pair found, then the seconds that it took and its version.
"""
import json
import re
import sys
import time

import datasketch
from datasketch import MinHash, MinHashLSH

WORD = re.compile(r"\w+")
SHINGLE = 5


def shingles(text):
    words = WORD.findall(text.lower())
    return {" ".join(words[i : i + SHINGLE]).encode() for i in range(len(words) - SHINGLE + 1)}


path, threshold = sys.argv[1], float(sys.argv[2])
articles = [json.loads(line) for line in open(path, encoding="utf-8")]
started, cpu = time.perf_counter(), time.process_time()
index = MinHashLSH(threshold=threshold, num_perm=128)
pairs = []
for article in articles:
    sketch = MinHash(num_perm=128, seed=1)
    sketch.update_batch(list(shingles(article["text"])))
    pairs.extend((article["id"], other) for other in index.query(sketch))
    index.insert(article["id"], sketch)
seconds, cpu_seconds = time.perf_counter() - started, time.process_time() - cpu
for copy, of in pairs:
    print(f"{copy} {of}")
print(json.dumps({"seconds": seconds, "cpu": cpu_seconds, "version": datasketch.__version__}))
