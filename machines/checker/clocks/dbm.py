"""Difference bound matrices: zones of clock ages, convex sets bounded by differences of two clocks.

A matrix of `n + 1` rows describes a set of ages of clocks `1..n`; clock 0 is always 0. Entry
`[i][j]` bounds `age i - age j` from above. A bound of integer `c` is one integer: `2 c + 1` where
`c` may be reached, `2 c` where it may not; so of two bounds the smaller number is the tighter one.
Times are integers here: who has rationals scales them first.

Every matrix taken and returned is canonical (each entry the tightest that follows from all) and
not empty; an empty set is None. Operations are those of Bengtsson and Yi, "Timed automata:
semantics, algorithms and tools" (2004).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

Matrix = tuple[tuple[int, ...], ...]
#: `age i - age j` is within the encoded bound: (i, j, bound)
Constraint = tuple[int, int, int]

#: no bound; greater than each bound of a time below 10**18
INFINITY = 1 << 62
#: at most 0
ZERO = 1


def within(time: int, is_strict: bool = False) -> int:
    """Return the bound `<= time`, or `< time`."""
    return 2 * time + (not is_strict)


def opposite(limit: int) -> int:
    """Return the bound of `j - i` that says that `limit` does not hold for `i - j`."""
    return 1 - limit


def added(first: int, second: int) -> int:
    """Return the bound of a sum whose terms have these bounds."""
    if INFINITY in {first, second}:
        return INFINITY
    return first + second - ((first | second) & 1)


def origin(clocks: int) -> Matrix:
    """Return the zone in which all clocks have the age 0."""
    return ((ZERO,) * (clocks + 1),) * (clocks + 1)


def closed(rows: list[list[int]]) -> Matrix | None:
    """Return the canonical form (shortest paths, Floyd and Warshall); the rows are used up."""
    size = range(len(rows))
    for middle in size:
        onward = [(j, limit) for j, limit in enumerate(rows[middle]) if limit != INFINITY]
        for row in rows:
            first = row[middle]
            if first == INFINITY:
                continue
            for j, second in onward:
                total = first + second - ((first | second) & 1)
                row[j] = min(row[j], total)
    if any(rows[i][i] < ZERO for i in size):
        return None
    return tuple(map(tuple, rows))


def constrained(matrix: Matrix, constraint: Constraint) -> Matrix | None:
    """Return the part in which one constraint holds."""
    i, j, limit = constraint
    if matrix[i][j] <= limit:
        return matrix
    if added(limit, matrix[j][i]) < ZERO:
        return None
    onward = [(k, second) for k, second in enumerate(matrix[j]) if second != INFINITY]
    rows = []
    for row in matrix:
        # The new bound can shorten only what leads over it: to i, over it to j, and on.
        first = added(row[i], limit)
        if first == INFINITY:
            rows.append(row)
            continue
        new = list(row)
        for k, second in onward:
            total = first + second - ((first | second) & 1)
            new[k] = min(new[k], total)
        rows.append(tuple(new))
    return tuple(rows)


def intersected(matrix: Matrix | None, constraints: Iterable[Constraint]) -> Matrix | None:
    """Return the part in which all constraints hold."""
    for constraint in constraints:
        if matrix is None:
            return None
        matrix = constrained(matrix, constraint)
    return matrix


def minus(matrix: Matrix, constraints: Iterable[Constraint]) -> list[Matrix]:
    """Return the part in which not all constraints hold: zones that have nothing in common."""
    found: list[Matrix] = []
    for i, j, limit in constraints:
        outside = constrained(matrix, (j, i, opposite(limit)))
        if outside is not None:
            found.append(outside)
        inside = constrained(matrix, (i, j, limit))
        if inside is None:
            break
        matrix = inside
    return found


def constraints(matrix: Matrix) -> Iterator[Constraint]:
    """Walk the constraints whose conjunction a matrix is."""
    for i, row in enumerate(matrix):
        for j, limit in enumerate(row):
            if i != j and limit != INFINITY:
                yield i, j, limit


def includes(outer: Matrix, inner: Matrix) -> bool:
    """Return whether the inner zone lies in the outer one, which has the same clocks."""
    return all(
        limit >= tighter
        for row, tighter_row in zip(outer, inner, strict=True)
        for limit, tighter in zip(row, tighter_row, strict=True)
    )


def delayed(matrix: Matrix) -> Matrix:
    """Return what is reached when any time passes."""
    return (matrix[0], *((INFINITY, *row[1:]) for row in matrix[1:]))


def earlier(matrix: Matrix) -> Matrix:
    """Return what reaches the zone when some time passes: its past."""
    # An age is not negative, and not below another one by more than it can be below it now.
    lowest = tuple(min(ZERO, *column) for column in zip(*matrix[1:], strict=True))
    return (lowest, *matrix[1:]) if lowest else matrix


def reset(matrix: Matrix, clock: int) -> Matrix:
    """Return the zone after a clock was put to 0."""
    rows = list(matrix)
    rows[clock] = matrix[0]
    return tuple((*row[:clock], row[0], *row[clock + 1 :]) for row in rows)


def chosen(matrix: Matrix, sources: Sequence[int | None]) -> Matrix:
    """Return a zone of other clocks: clock `k + 1` has the age of clock `sources[k]` before.

    Where the source is None, the clock may have any age. Clocks that are no source are forgotten;
    a source stands once at most.
    """
    known = (0, *sources)
    # Nothing is known of a clock of any age but that it is not negative: it is as far below
    # another as that one can be high.
    return tuple(
        tuple(
            ZERO
            if i == j
            else INFINITY
            if source is None
            else matrix[source][0 if other is None else other]
            for j, other in enumerate(known)
        )
        for i, source in enumerate(known)
    )


def extrapolated(matrix: Matrix, lower: Sequence[int], upper: Sequence[int]) -> Matrix:
    """Return a larger zone, one of finitely many, that no guard tells from this one.

    `lower` and `upper` give for each clock (number 0: anything) the greatest time that it is
    compared with as a lower bound (`>`, `>=`) and as an upper bound; not negative. This is Extra+LU
    of Behrmann, Bouyer, Larsen and Pelanek, "Lower and upper bounds in zone-based abstractions of
    timed automata" (STTT 8, 2006); "above a time" is meant to hold of a zone whose bound is
    strict, too.

    Sound where guards compare clocks with constants only, never two clocks with each other: each
    age vector added is then simulated by one of the zone. Where `lower` and `upper` are equal, the
    two are even bisimilar (each clock has the same age in both, or is above all constants in
    both), so that what is *not* possible is kept, too.
    """
    size = range(len(matrix))
    above_lower = [i > 0 and matrix[0][i] < within(-lower[i]) for i in size]
    above_upper = [i > 0 and matrix[0][i] < within(-upper[i]) for i in size]
    rows = [
        [within(-upper[j], True) if above_upper[j] else limit for j, limit in enumerate(matrix[0])]
    ]
    for i in size[1:]:
        if above_lower[i]:
            rows.append([ZERO if i == j else INFINITY for j in size])
            continue
        rows.append(
            [
                ZERO if i == j else INFINITY if above_upper[j] or limit >> 1 > lower[i] else limit
                for j, limit in enumerate(matrix[i])
            ]
        )
    if all(tuple(new) == old for new, old in zip(rows, matrix, strict=True)):
        return matrix
    found = closed(rows)
    if found is None:
        raise AssertionError("a zone that is not empty has become so by growing")
    return found
