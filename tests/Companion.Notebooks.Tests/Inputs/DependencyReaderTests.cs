using AwesomeAssertions;
using Companion.Notebooks.Kernels.Dependencies;
using Xunit;

namespace Companion.Notebooks.Tests.Inputs;

/// <summary>The names by which cells depend on each other.</summary>
public class DependencyReaderTests
{
    [Theory]
    [InlineData("var a = 1; int b, c = 2;", "a b c")]
    [InlineData("int F(int x) { var local = x; return local; }", "F")]
    [InlineData("int P => 1;", "P")]
    [InlineData("record R<T>(T Value); enum E { A } delegate void D(); interface I { }", "D E I R")]
    [InlineData("var (a, b) = (1, 2);", "a b")]
    [InlineData("int.TryParse(\"1\", out var n)", "n")]
    [InlineData("if (true) { var inner = 1; }", "")]
    [InlineData("items.Where(x => int.TryParse(x, out var n))", "")]
    [InlineData("#!set --name data --value @csharp:other", "--name --value data other")]
    public void A_cell_declares_what_later_cells_can_use(string code, string names)
    {
        DependencyReader.Read(code).Declares.Should().Equal(Split(names));
    }

    [Theory]
    [InlineData("a = 1; b += 2; c++; --d; e ??= 3;", "a b c d e")]
    [InlineData("(a, b) = (b, a);", "a b")]
    [InlineData("a.B.C = 1; d[0] = 2; e?.F(); g!.H();", "a d e g")]
    [InlineData("list.Items.Add(1);", "list")]
    [InlineData("await client.SendAsync();", "client")]
    [InlineData("Swap(ref a, ref b, c);", "a b")]
    [InlineData("void F() { total += 1; }", "total")]
    [InlineData("list.Count()", "")]
    [InlineData("new Point { X = 1 };", "")]
    [InlineData("var p = point with { X = 1 };", "")]
    public void A_cell_changes_what_it_assigns_and_what_its_statements_call(string code, string names)
    {
        DependencyReader.Read(code).Changes.Should().Equal(Split(names));
    }

    [Theory]
    [InlineData("a + b.C", "a b")]
    [InlineData("a.Twice().D", "Twice a")]
    [InlineData("a?.Twice()", "Twice a")]
    [InlineData("new Dyno(x) { Count = y }", "Dyno x y")]
    [InlineData("List<Dyno> all;", "Dyno List")]
    [InlineData("int F() => hidden;", "hidden")]
    [InlineData("$\"{a} {b:0.0}\"", "a b")]
    [InlineData("F(count: a)", "F a")]
    [InlineData("new { Workers = a }", "a")]
    [InlineData("typeof(Dyno)", "Dyno")]
    [InlineData("from x in all where x > least select x", "all least x")]
    [InlineData("#r \"nuget: Humanizer\"\n#!time\na", "a")]
    [InlineData("a\n#!html\n<b>b</b>\n#!csharp\nc", "a c")]
    [InlineData("var broken = a +;", "a var")]
    [InlineData("", "")]
    public void A_cell_reads_every_name_that_it_uses(string code, string names)
    {
        DependencyReader.Read(code).Reads.Should().Equal(Split(names));
    }

    [Theory]
    [InlineData("html", "<b>a</b>")]
    [InlineData("javascript", "a + b")]
    [InlineData("unknown", "a")]
    public void A_cell_of_another_language_has_no_names(string language, string code)
    {
        var names = DependencyReader.Read(code, language);

        names.Declares.Should().BeEmpty();
        names.Reads.Should().BeEmpty();
    }

    private static string[] Split(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
