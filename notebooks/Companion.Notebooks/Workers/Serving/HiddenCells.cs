namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// Cells that nobody sees. The first cell of a kind takes two to four times as long as the next one, because the code
/// that compiles that kind is itself compiled, or interpreted, for the first time.
/// </summary>
internal static class HiddenCells
{
    /// <summary>What nearly every cell needs, the most common first. They run before the first cell.</summary>
    public static IReadOnlyList<string> Common { get; } =
    [
        "1 + 1",
        """
            record Warm(string Name, int Value);
            var warm = Enumerable.Range(1, 3).Select(n => new Warm($"name {n}", n)).ToList();
            foreach (var item in warm) { Console.WriteLine(item.Name); }
            await Task.Yield();
            display(warm);
            """,
        """
            string Tell(int n) => n switch { > 1 => "many", _ => "one" };
            display(warm.ToDictionary(item => item.Name, item => Tell(item.Value)));
            HTML("<b>warm</b>")
            """,
    ];

    /// <summary>One cell for each of other kinds. They run where a pause costs nothing, one at a time.</summary>
    public static IReadOnlyList<string> Various { get; } =
    [
        """
            var sum = 0;
            for (var i = 0; i < 4; i++) { if (i % 2 == 0) { sum += i; } else { sum -= 1; } }
            while (sum > 0) { sum--; }
            sum
            """,
        """
            var (least, most) = (warm.Min(item => item.Value), warm.Max(item => item.Value));
            int[] list = [least, most, .. warm.Select(item => item.Value)];
            Console.WriteLine($"{list[^1]:D3} {most / 2.0:0.00} {string.Join(", ", list[1..])}");
            """,
        """
            try { int.Parse("x"); }
            catch (FormatException problem) when (problem.Message != null) { Console.WriteLine(problem.Message); }
            finally { sum = 1; }
            """,
        """
            interface IShape { double Area { get; } }
            abstract class Named { public string Name { get; set; } = ""; public override string ToString() => Name; }
            class Square(double side) : Named, IShape { public double Area => side * side; }
            new Square(2) { Name = "square" }
            """,
        """
            from item in warm where item.Value > 1 group item by item.Name.Length into part
            orderby part.Key descending select new { part.Key, Count = part.Count() }
            """,
        """
            IEnumerable<T> Twice<T>(IEnumerable<T> items) where T : class
            {
                foreach (var item in items) { yield return item; yield return item; }
            }
            Twice(warm).Count()
            """,
        """
            async Task<int> LaterAsync(int n) { await Task.CompletedTask; return n * 2; }
            await LaterAsync(2)
            """,
        """
            var counts = new Dictionary<string, List<int>> { ["one"] = new() { 1 } };
            if (counts.TryGetValue("one", out var found) && found is [var only, ..]) { counts["two"] = [only]; }
            counts
            """,
        """
            object any = 'x';
            var text = new StringBuilder().Append(any is char letter ? letter : '-').Append("a,b".Split(',')[0]);
            Func<int, int> twice = n => { return n * 2; };
            text.Append(warm?[0]?.Name ?? "none").ToString().ToUpperInvariant() + twice(2)
            """,
        "int wrong = \"1\";",
        "throw new InvalidOperationException(\"warm\");",
    ];
}
