using System.Text;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Xunit;

namespace Companion.Acceptance.Cells;

/// <summary>
/// The language features and libraries that cells use work in the page, where most of .NET is trimmed away: each of
/// these cells has the same result in the page and in the kernel that the build uses.
/// </summary>
public sealed class LanguageTests(ServedSite served, Chromium chromium)
{
    // A name, and a cell that writes its result. Cells run one after another, in one kernel.
    private static readonly (string Name, string Code)[] Cells =
    [
        (
            "variables",
            "var xs = new[] { 3, 1, 2 }; var name = \"Ada\"; Console.WriteLine($\"{name,-5}|{xs.Length:D3}|{1234.5:N2}|{0.125:P1}\");"
        ),
        ("query", "Console.WriteLine(string.Join(\",\", from x in xs where x > 1 orderby x descending select x * x));"),
        (
            "LINQ",
            "Console.WriteLine(string.Join(\";\", xs.Zip(xs.Skip(1)).Select(p => p.First + p.Second).Concat(xs.Chunk(2).Select(c => c.Sum())).OrderBy(n => n).GroupBy(n => n % 2).Select(g => $\"{g.Key}:{g.Count()}\"))); Console.WriteLine(xs.Aggregate((a, b) => a * b) + xs.Average() + xs.MaxBy(x => -x)); Console.WriteLine(string.Join(',', xs.Index().ToDictionary(p => p.Item, p => p.Index).Keys.Order()));"
        ),
        (
            "joins",
            "Console.WriteLine(string.Join(\";\", xs.Join(new[] { (1, \"a\"), (2, \"b\") }, x => x, y => y.Item1, (x, y) => y.Item2).Union([\"c\"]).Except([\"b\"]).SelectMany(s => s + s).Distinct().Reverse())); Console.WriteLine(xs.CountBy(x => x > 1).Single(p => p.Key).Value);"
        ),
        (
            "named arguments",
            "Console.WriteLine(string.Join(separator: '-', values: Enumerable.Range(start: 1, count: 3))); Console.WriteLine(Math.Clamp(value: 9, min: 1, max: 5)); Console.WriteLine(\"a,b\".Split(separator: ',', options: StringSplitOptions.RemoveEmptyEntries).Length);"
        ),
        (
            "records",
            "record Point(int X, int Y) { public double Length => Math.Sqrt(X * X + Y * Y); } var p = new Point(3, 4); Console.WriteLine(p with { Y = 0 }); Console.WriteLine(p.Length); Console.WriteLine(p == new Point(3, 4));"
        ),
        (
            "patterns",
            "string Say(object o) => o switch { int and > 3 => \"big\", int => \"small\", string { Length: > 2 } s => s, null => \"none\", Point(3, _) => \"three\", _ => \"other\" }; Console.WriteLine(string.Join(',', new object[] { 5, 1, \"abc\", null, p, 2.5 }.Select(Say))); int[] l = [1, 2, 3]; Console.WriteLine(l is [1, .., var last] ? last : 0); Console.WriteLine(l[^1] + l[1..].Length);"
        ),
        (
            "generic math",
            "using System.Numerics; T Total<T>(IEnumerable<T> all) where T : INumber<T> { var sum = T.Zero; foreach (var one in all) sum += one; return sum; } Console.WriteLine(Total(xs)); Console.WriteLine(Total(new[] { 0.5, 0.25 })); Console.WriteLine(Total(new[] { 0.1m, 0.2m })); Console.WriteLine(BigInteger.Pow(3, 80)); Console.WriteLine(BitOperations.PopCount(255)); Console.WriteLine(new Complex(1, 2) * Complex.ImaginaryOne);"
        ),
        (
            "big and complex numbers",
            "BigInteger big = 3; big <<= 70; Console.WriteLine((big + 1) * 5 / 7 - big % 11); Console.WriteLine(((big & 255) | (big ^ 3)) == (big >> 1) || ~big < -big); var z = new Complex(1, 2); Console.WriteLine((z + z - 1) / new Complex(0, 3) == -z);"
        ),
        (
            "regex",
            "using System.Text.RegularExpressions; Console.WriteLine(Regex.Replace(\"2021-07-19\", @\"(?<y>\\d+)-(?<m>\\d+)-(?<d>\\d+)\", \"${d}.${m}.${y}\")); Console.WriteLine(string.Join('|', Regex.Matches(\"a1b22\", @\"\\d+\").Select(m => m.Value))); Console.WriteLine(new Regex(@\"^(?i)WEB:\\s*(.+)$\", RegexOptions.Multiline | RegexOptions.Compiled).Match(\"x\\nweb: go\").Groups[1].Value); Console.WriteLine(Regex.Split(\"a, b;c\", @\"[,;]\\s*\").Length);"
        ),
        (
            "JSON",
            "using System.Text.Json; using System.Text.Json.Nodes; Console.WriteLine(JsonSerializer.Serialize(new { Name = name, Xs = xs, P = p, When = new DateTime(2021, 7, 19), Map = new Dictionary<string, int?> { [\"a\"] = 1, [\"b\"] = null } }, new JsonSerializerOptions { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase })); Console.WriteLine(JsonSerializer.Deserialize<Point>(\"{\\\"X\\\":1,\\\"Y\\\":2}\")); Console.WriteLine(JsonNode.Parse(\"[1,{\\\"a\\\":[true,null]}]\")[1][\"a\"].ToJsonString()); Console.WriteLine(JsonDocument.Parse(\"{\\\"b\\\":2.5}\").RootElement.GetProperty(\"b\").GetDouble());"
        ),
        (
            "dynamic",
            "dynamic d = new System.Dynamic.ExpandoObject(); d.A = 2; d.B = \"x\"; Console.WriteLine(d.A + 3 + d.B); dynamic s = \"text\"; Console.WriteLine(s.Length + s.ToUpper()); dynamic q = p; Console.WriteLine(q.X); try { q.None(); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }"
        ),
        (
            "expression trees",
            "using System.Linq.Expressions; Expression<Func<int, int, bool>> e = (a, b) => a * 2 > b && b != 0; Console.WriteLine(e); Console.WriteLine(e.Compile()(3, 5)); var x = Expression.Parameter(typeof(double), \"x\"); Console.WriteLine(Expression.Lambda<Func<double, double>>(Expression.Multiply(x, Expression.Constant(2.5)), x).Compile()(4)); Console.WriteLine(xs.AsQueryable().Where(n => n > 1).Count());"
        ),
        (
            "text",
            "var b = new System.Text.StringBuilder(); b.Append('a', 3).AppendLine().AppendFormat(\"{0:X}\", 255).Insert(0, \">\"); Console.WriteLine(b); Console.WriteLine(\"Straße\".ToUpperInvariant().PadLeft(8, '.')); Console.WriteLine(string.Join(' ', \"é\".Normalize().Select(c => (int)c))); Console.WriteLine(\"a-b-c\".LastIndexOf('-') + \"abc\".AsSpan(1).ToString()); Console.WriteLine(\"\"\"\n    raw {x}\n    \"\"\"); Console.WriteLine(\"äöü\".Length + System.Text.Encoding.UTF8.GetByteCount(\"äöü\")); Console.WriteLine(Convert.ToBase64String([1, 2, 3]) + Convert.ToHexString([255]));"
        ),
        (
            "dates",
            "var when = new DateTime(2021, 7, 19, 8, 5, 0); Console.WriteLine($\"{when:yyyy-MM-dd HH:mm} {when.DayOfWeek} {when.AddDays(45):MMM d} {TimeSpan.FromMinutes(95)}\"); Console.WriteLine(DateOnly.FromDateTime(when).DayNumber + \" \" + DateTimeOffset.FromUnixTimeSeconds(0).ToString(\"u\")); Console.WriteLine(DateTime.Parse(\"2021-01-31\").AddMonths(1).ToString(\"d\", System.Globalization.CultureInfo.InvariantCulture)); Console.WriteLine(System.Globalization.ISOWeek.GetWeekOfYear(when));"
        ),
        (
            "collections",
            "var queue = new PriorityQueue<string, int>(); queue.Enqueue(\"late\", 9); queue.Enqueue(\"soon\", 1); Console.WriteLine(queue.Dequeue()); var sorted = new SortedDictionary<string, List<int>> { [\"b\"] = [1], [\"a\"] = [] }; Console.WriteLine(string.Join(',', sorted.Keys)); var set = new HashSet<int>(xs); set.SymmetricExceptWith([1, 9]); Console.WriteLine(string.Join(',', set.Order())); var linked = new LinkedList<int>(xs); linked.AddFirst(0); Console.WriteLine(linked.Count + new Stack<int>(xs).Pop() + new Queue<int>(xs).Peek()); Console.WriteLine(string.Join(',', new SortedSet<int>(xs)) + new System.Collections.ObjectModel.ReadOnlyCollection<int>(xs).Count);"
        ),
        (
            "immutable and concurrent collections",
            "using System.Collections.Immutable; using System.Collections.Concurrent; var im = ImmutableList.Create(1, 2).Add(3); Console.WriteLine(string.Join(',', im) + ImmutableDictionary<string, int>.Empty.Add(\"a\", 1)[\"a\"]); var c = new ConcurrentDictionary<string, int>(); c.AddOrUpdate(\"a\", 1, (_, n) => n + 1); c.AddOrUpdate(\"a\", 1, (_, n) => n + 1); Console.WriteLine(c[\"a\"]);"
        ),
        (
            "async",
            "async Task<int> Later(int n) { await Task.Delay(5); return n; } Console.WriteLine((await Task.WhenAll(Later(1), Later(2))).Sum()); async IAsyncEnumerable<int> Count() { for (var i = 0; i < 3; i++) { await Task.Yield(); yield return i; } } await foreach (var i in Count()) Console.Write(i); Console.WriteLine(); Console.WriteLine(await Task.Run(() => 6 * 7)); var source = new TaskCompletionSource<string>(); source.SetResult(\"set\"); Console.WriteLine(await source.Task);"
        ),
        (
            "channels",
            "var channel = System.Threading.Channels.Channel.CreateUnbounded<int>(); channel.Writer.TryWrite(4); channel.Writer.Complete(); await foreach (var item in channel.Reader.ReadAllAsync()) Console.WriteLine(item);"
        ),
        (
            "reflection",
            "class Marked { [Obsolete(\"old\")] public string Name { get; set; } = \"m\"; public int Twice(int n) => n * 2; } var type = typeof(Marked); Console.WriteLine(string.Join(',', type.GetProperties().Select(each => each.Name + each.PropertyType.Name))); Console.WriteLine(type.GetMethod(\"Twice\").Invoke(new Marked(), [21])); Console.WriteLine(Activator.CreateInstance(type) is Marked { Name: \"m\" }); Console.WriteLine(type.GetProperty(\"Name\").GetCustomAttributes(false).Length);"
        ),
        (
            "operators and conversions",
            "readonly struct Money(decimal n) { public decimal N => n; public static Money operator +(Money a, Money b) => new(a.N + b.N); public static implicit operator Money(int n) => new(n); public override string ToString() => $\"{n:0.00} €\"; } Money m = 3; Console.WriteLine(m + 4); Console.WriteLine(checked((byte)200) + unchecked((byte)300)); try { checked { int max = int.MaxValue; max++; } } catch (OverflowException) { Console.WriteLine(\"overflow\"); }"
        ),
        (
            "interfaces and generics",
            "interface IShape { double Area { get; } string Say() => $\"area {Area:0.0}\"; } class Circle(double r) : IShape { public double Area => Math.PI * r * r; } class Box<T>(T item) where T : notnull { public T Item => item; public U With<U>(Func<T, U> f) => f(item); } Console.WriteLine(((IShape)new Circle(2)).Say()); Console.WriteLine(new Box<string>(\"abc\").With(t => t.Length));"
        ),
        (
            "exceptions",
            "try { try { throw new ArgumentException(\"bad\", \"name\"); } finally { Console.WriteLine(\"finally\"); } } catch (ArgumentException e) when (e.ParamName == \"name\") { Console.WriteLine(e.Message); } try { object none = null; none.ToString(); } catch (NullReferenceException e) { Console.WriteLine(e.Message); } try { xs[9] = 1; } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); } try { int.Parse(\"x1\"); } catch (FormatException e) { Console.WriteLine(e.Message); }"
        ),
        (
            "random and hashes",
            "Console.WriteLine(new Random(14).Next(1000) + \" \" + new Random(14).NextDouble()); Console.WriteLine(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(\"abc\"u8))[..16]); Console.WriteLine(Guid.Parse(\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\"));"
        ),
        (
            "files in memory",
            "using System.IO; File.WriteAllText(\"note.txt\", \"one\\ntwo\"); Console.WriteLine(File.ReadAllLines(\"note.txt\").Length); using (var reader = new StringReader(\"a\\nb\")) Console.WriteLine(reader.ReadLine()); var stream = new MemoryStream([1, 2, 3]); Console.WriteLine(stream.ToArray().Length); Console.WriteLine(Path.ChangeExtension(\"a/b.txt\", \".md\")); File.Delete(\"note.txt\");"
        ),
        (
            "spans and bits",
            "int Filled() { Span<int> span = stackalloc int[3]; span.Fill(7); return span.ToArray().Sum(); } Console.WriteLine(Filled()); Console.WriteLine(System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian([0, 0, 1, 2])); Console.WriteLine(1 << 5 | 0b101 ^ 0xF); unsafe { int local = 5; int* pointer = &local; *pointer += 1; Console.WriteLine(local); }"
        ),
        (
            "standard error and console",
            "Console.Error.WriteLine(\"to the side\"); Console.Write(\"no \"); Console.Write(\"break\"); Console.WriteLine(); Console.WriteLine(\"{0:0.0} {1}\", 1.25, true);"
        ),
        (
            "attributes and tuples",
            "(string Name, int Age) Someone() => (\"Ada\", 36); var (who, age) = Someone(); Console.WriteLine($\"{who} {age} {Someone()}\"); [Flags] enum Colour { Red = 1, Green = 2 } Console.WriteLine(Colour.Red | Colour.Green); Console.WriteLine(Enum.Parse<Colour>(\"Green\") + \" \" + string.Join(',', Enum.GetNames<Colour>()));"
        ),
        ("extension members", "static int Doubled(this int n) => n * 2; Console.WriteLine(21.Doubled());"),
        (
            "local functions and closures",
            "int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2); var makers = Enumerable.Range(0, 3).Select(n => (Func<int>)(() => n * 10)).ToList(); Console.WriteLine(Fibonacci(15) + makers.Sum(make => make())); IEnumerable<int> Evens() { for (var i = 0; ; i += 2) yield return i; } Console.WriteLine(string.Join(',', Evens().Take(4)));"
        ),
        ("goto and labels", "var at = 0; again: at++; if (at < 3) goto again; Console.WriteLine(at);"),
        (
            "time and timers",
            "var clock = System.Diagnostics.Stopwatch.StartNew(); await Task.Delay(20); Console.WriteLine(clock.ElapsedMilliseconds >= 15); var cancel = new System.Threading.CancellationTokenSource(10); try { await Task.Delay(5000, cancel.Token); } catch (OperationCanceledException) { Console.WriteLine(\"cancelled\"); }"
        ),
    ];

    [Fact]
    public async Task Every_part_of_the_language_gives_in_the_page_what_it_gives_at_the_build()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At("/notebooks/procfile/"));
        using var kernel = new CSharpKernel(new DesktopHost(Path.GetTempPath()));
        var different = new List<string>();
        foreach (var (name, code) in Cells)
        {
            var built = await BuildAsync(kernel, code);
            built.Should().NotBeEmpty(name).And.NotContain("CompilationError", name);
            var shown = await page.First.RunAsync(code);
            if (shown != built)
            {
                different.Add($"{name}: in the page\n{shown}\nat the build\n{built}\n");
            }
        }

        string.Join("\n\n", different).Should().BeEmpty();
        page.Browser.Complaints.Should().BeEmpty();
    }

    private static async Task<string> BuildAsync(CSharpKernel kernel, string code)
    {
        var text = new StringBuilder();
        var result = await kernel.RunAsync(
            new CellRequest(code),
            message => text.Append((message as StreamOutput)?.Text),
            CancellationToken.None
        );
        if (result.Error is { } error)
        {
            text.Append(error.Name).Append(": ").Append(error.Message);
        }

        return ShownText.WithoutBlanks(text.ToString());
    }
}
