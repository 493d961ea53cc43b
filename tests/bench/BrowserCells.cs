namespace Companion.Benchmarks;

/// <summary>
/// The same cells in both languages: eight that follow the first result, and ten of other kinds that follow a pause.
/// </summary>
/// <remarks>
/// No cell after the pause is of a kind that the kernel warms up with (Companion.Notebooks.Workers.Serving.HiddenCells).
/// </remarks>
internal static class BrowserCells
{
    public static BrowserScript CSharp { get; } =
        new(
            Soon:
            [
                "var numbers = Enumerable.Range(1, 100).ToList();",
                "numbers.Where(n => n % 3 == 0).Sum()",
                "int Square(int n) => n * n;",
                "foreach (var n in numbers.Take(3)) Console.WriteLine(Square(n));",
                "record Point(int X, int Y);",
                "var points = numbers.Select(n => new Point(n, Square(n))).ToList();",
                "points.Max(p => p.Y)",
                "string.Join(\", \", points.Take(2))",
            ],
            AfterPause:
            [
                "[Flags] enum Access { None, Read = 1, Write = 2 }\n(Access.Read | Access.Write).ToString()",
                """
                readonly struct Money(int cents)
                {
                    public int Cents { get; } = cents;
                    public static Money operator +(Money one, Money other) => new(one.Cents + other.Cents);
                }
                (new Money(3) + new Money(4)).Cents
                """,
                """
                using System.Text.RegularExpressions;
                Regex.Matches("a1 b22", @"\d+").Select(found => found.Length).Sum()
                """,
                "var due = new DateTime(2021, 7, 19).AddDays(30); due.ToString(\"yyyy-MM-dd\")",
                """
                new[] { "one", "three", "two" }.Select(word => new { word, Size = word.Length }).OrderByDescending(each => each.Size)
                """,
                """
                var grid = new int[3, 3];
                for (var row = 0; row < 3; row++) for (var column = 0; column < 3; column++) grid[row, column] = row * column;
                grid[2, 2]
                """,
                """
                class Clock { public event Action<int> Ticked; public void Tick() => Ticked?.Invoke(1); }
                var clock = new Clock();
                clock.Ticked += n => Console.WriteLine(n);
                clock.Tick();
                """,
                """
                class Door : IDisposable { public void Dispose() => Console.WriteLine("closed"); }
                using (new Door()) { Console.WriteLine("open"); }
                """,
                "int Rest() { Span<int> row = stackalloc int[4]; row.Fill(2); return row[1..].Length; }\nRest()",
                "Enumerable.Range(1, 9).Zip(Enumerable.Range(2, 9), (a, b) => b - a).Distinct().Aggregate(0, (sum, n) => sum + n)",
            ]
        );

    public static BrowserScript Python { get; } =
        new(
            Soon:
            [
                "numbers = list(range(1, 101))",
                "sum(n for n in numbers if n % 3 == 0)",
                "def square(n): return n * n",
                "for n in numbers[:3]: print(square(n))",
                "from collections import namedtuple; Point = namedtuple('Point', 'x y')",
                "points = [Point(n, square(n)) for n in numbers]",
                "max(p.y for p in points)",
                "', '.join(map(str, points[:2]))",
            ],
            AfterPause:
            [
                "from enum import Flag\nclass Access(Flag):\n    READ = 1\n    WRITE = 2\nstr(Access.READ | Access.WRITE)",
                """
                class Money:
                    def __init__(self, cents): self.cents = cents
                    def __add__(self, other): return Money(self.cents + other.cents)
                (Money(3) + Money(4)).cents
                """,
                "import re\nsum(len(found) for found in re.findall(r'\\d+', 'a1 b22'))",
                "from datetime import date, timedelta\ndue = date(2021, 7, 19) + timedelta(days=30)\ndue.isoformat()",
                "sorted(({'word': word, 'size': len(word)} for word in ['one', 'three', 'two']), key=lambda each: -each['size'])",
                "grid = [[row * column for column in range(3)] for row in range(3)]\ngrid[2][2]",
                """
                class Clock:
                    def __init__(self): self.ticked = []
                    def tick(self):
                        for heard in self.ticked: heard(1)
                clock = Clock()
                clock.ticked.append(print)
                clock.tick()
                """,
                """
                class Door:
                    def __enter__(self): return self
                    def __exit__(self, *_): print('closed')
                with Door(): print('open')
                """,
                "def rest():\n    row = memoryview(bytearray([2] * 4))\n    return len(row[1:])\nrest()",
                "from functools import reduce\nreduce(lambda sum, n: sum + n, {b - a for a, b in zip(range(1, 10), range(2, 11))}, 0)",
            ]
        );
}
