namespace Companion.Benchmarks;

/// <summary>The same eight cells in both languages. They run after the first result.</summary>
internal static class BrowserCells
{
    public static IReadOnlyList<string> CSharp { get; } =
    [
        "var numbers = Enumerable.Range(1, 100).ToList();",
        "numbers.Where(n => n % 3 == 0).Sum()",
        "int Square(int n) => n * n;",
        "foreach (var n in numbers.Take(3)) Console.WriteLine(Square(n));",
        "record Point(int X, int Y);",
        "var points = numbers.Select(n => new Point(n, Square(n))).ToList();",
        "points.Max(p => p.Y)",
        "string.Join(\", \", points.Take(2))",
    ];

    public static IReadOnlyList<string> Python { get; } =
    [
        "numbers = list(range(1, 101))",
        "sum(n for n in numbers if n % 3 == 0)",
        "def square(n): return n * n",
        "for n in numbers[:3]: print(square(n))",
        "from collections import namedtuple; Point = namedtuple('Point', 'x y')",
        "points = [Point(n, square(n)) for n in numbers]",
        "max(p.y for p in points)",
        "', '.join(map(str, points[:2]))",
    ];
}
