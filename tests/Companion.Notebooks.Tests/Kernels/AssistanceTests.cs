using AwesomeAssertions;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Kernels.Assistance;
using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class AssistanceTests : IDisposable
{
    private readonly CSharpKernel _kernel = new(new DesktopHost(AppContext.BaseDirectory));

    public void Dispose() => _kernel.Dispose();

    [Theory]
    [InlineData("\"text\".Le|", "Length", CompletionKind.Property)]
    [InlineData("\"text\".|", "Substring", CompletionKind.Method)]
    [InlineData("new[] { 1 }.Sel|", "Select", CompletionKind.Method)]
    [InlineData("int.Par|", "Parse", CompletionKind.Method)]
    [InlineData("DayOfWeek.|", "Monday", CompletionKind.EnumerationMember)]
    [InlineData("System.Tex|", "Text", CompletionKind.Namespace)]
    [InlineData("using System.Text.|", "Json", CompletionKind.Namespace)]
    [InlineData("var dynos = 1; dyn|", "dynos", CompletionKind.Variable)]
    [InlineData("void F(int workers) { wor|", "workers", CompletionKind.Variable)]
    [InlineData("fore|", "foreach", CompletionKind.Keyword)]
    [InlineData("Consol|", "Console", CompletionKind.Class)]
    [InlineData("disp|", "display", CompletionKind.Method)]
    [InlineData("#!ti|", "#!time", CompletionKind.Command)]
    [InlineData("var s = $\"{DateTime.No|}\";", "Now", CompletionKind.Property)]
    [InlineData("string a = null; a?.Le|", "Length", CompletionKind.Property)]
    public void Completions_are_listed(string marked, string text, CompletionKind kind)
    {
        var list = Complete(marked);

        list.Items.Should().ContainSingle(item => item.Text == text).Which.Kind.Should().Be(kind);
    }

    /// <summary>Both start from the same set of assemblies, and the cell prepares the next one.</summary>
    [Fact]
    public async Task Questions_during_a_run_refer_to_the_cells_before()
    {
        const int Cells = 60;
        using var isOver = new CancellationTokenSource();
        var asking = Task.Run(
            () =>
            {
                var seen = 0;
                while (!isOver.IsCancellationRequested)
                {
                    var names = Complete("number|")
                        .Items.Count(item => item.Text.StartsWith("number", StringComparison.Ordinal));
                    names.Should().BeInRange(seen, Cells);
                    seen = names;
                }

                return seen;
            },
            TestContext.Current.CancellationToken
        );

        for (var cell = 0; cell < Cells; cell++)
        {
            var code = $"var number{cell} = {cell}; {(cell % 3 == 0 ? "throw new Exception();" : "")}";
            var result = await _kernel.RunAsync(new CellRequest(code), _ => { }, CancellationToken.None);
            result.Status.Should().Be(cell % 3 == 0 ? CellStatus.Failed : CellStatus.Succeeded);
        }

        await isOver.CancelAsync();
        (await asking).Should().BePositive();
        Complete("number|")
            .Items.Count(item => item.Text.StartsWith("number", StringComparison.Ordinal))
            .Should()
            .Be(Cells);
    }

    [Theory]
    [InlineData("\"text.|\"")]
    [InlineData("// comment.|")]
    [InlineData("/* a.| */")]
    [InlineData("nothing.|")]
    public void Nothing_is_listed_if_nothing_is_known(string marked)
    {
        Complete(marked).Items.Should().BeEmpty();
    }

    [Fact]
    public void A_static_class_offers_no_members_of_objects_and_an_object_none_of_its_class()
    {
        Complete("string.|").Items.Should().NotContain(item => item.Text == "Length");
        Complete("\"\".|").Items.Should().NotContain(item => item.Text == "IsNullOrEmpty");
    }

    [Fact]
    public async Task Variables_and_types_of_earlier_cells_are_available()
    {
        await _kernel.RunAsync(
            new CellRequest("public record Dyno(string Name);\nvar web = new Dyno(\"web\");"),
            _ => { },
            CancellationToken.None
        );

        Complete("we|")
            .Items.Should()
            .ContainSingle(item => item.Text == "web" && item.Kind == CompletionKind.Variable);
        Complete("web.|").Items.Should().Contain(item => item.Text == "Name");
        _kernel.HoverAt("web.Name", 5)!.Signature.Should().Be("string Dyno.Name { get; init; }");
    }

    [Fact]
    public void The_replaced_word_is_reported()
    {
        var list = Complete("  \"x\".Len|gth");

        (list.Start, list.Length).Should().Be((6, 3));
    }

    [Fact]
    public void Hovering_over_a_name_shows_its_declaration()
    {
        var hover = _kernel.HoverAt("var total = Math.Max(1, 2);", 18)!;

        hover.Signature.Should().Be("int Math.Max(int val1, int val2)");
        (hover.Start, hover.Length).Should().Be((17, 3));
        _kernel.HoverAt("1 + 1", 2).Should().BeNull();
    }

    [Fact]
    public void A_draft_is_diagnosed_without_being_run()
    {
        _kernel.Diagnose("#!time\nint x = \"a\";\n#!html\n<b>").Single().Line.Should().Be(2);
    }

    [Theory]
    [InlineData("1 + 1", CodeCompleteness.Complete)]
    [InlineData("if (true) {", CodeCompleteness.Incomplete)]
    [InlineData("foreach (var x in xs)", CodeCompleteness.Incomplete)]
    [InlineData("var x = 1 $ 2;", CodeCompleteness.Invalid)]
    [InlineData("#!time\n1", CodeCompleteness.Complete)]
    [InlineData("", CodeCompleteness.Complete)]
    public void Completeness_of_code_is_reported(string code, CodeCompleteness completeness)
    {
        CSharpKernel.CompletenessOf(code).Should().Be(completeness);
    }

    [Fact]
    public void No_position_in_any_code_makes_it_fail()
    {
        const string code =
            "#!time\nvar a = $\"x{1 + \"y\".Length}\"; /* c */ class B { int C => a.|; } #r \"x\"\nSystem.";
        for (var position = 0; position <= code.Length; position++)
        {
            _kernel.Complete(code, position);
            _kernel.HoverAt(code, position);
        }
    }

    private CompletionList Complete(string marked)
    {
        var position = marked.IndexOf('|', StringComparison.Ordinal);
        return _kernel.Complete(marked.Remove(position, 1), position);
    }
}
