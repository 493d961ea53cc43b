using AwesomeAssertions;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class MagicTests : IDisposable
{
    private readonly KernelSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Parts_in_other_languages_are_shown_as_what_they_are()
    {
        await _session.RunAsync(
            "1\n#!html\n<b>x</b>\n#!markdown\n# Title\n#!mermaid\ngraph LR\n#!javascript\nalert(1)\n#!csharp\n2"
        );

        var shown = _session
            .Messages.Select(message =>
                message switch
                {
                    DisplayData display => display.Data.Contents[0],
                    ExecuteResult result => result.Data.Contents[0],
                    _ => default,
                }
            )
            .ToList();
        shown
            .Should()
            .Equal(
                shown[0],
                new MimeContent("text/html", "<b>x</b>"),
                new MimeContent("text/markdown", "# Title"),
                new MimeContent("text/vnd.mermaid", "graph LR"),
                new MimeContent("text/html", "<script type=\"module\">\nalert(1)\n</script>"),
                shown[5]
            );
        shown[5].Text.Should().Contain("2");
    }

    [Fact]
    public async Task A_cells_own_language_needs_no_command()
    {
        await _session.RunAsync(new CellRequest("graph LR", "mermaid"));

        _session.Messages.OfType<DisplayData>().Single().Data.Find(MimeTypes.Mermaid).Should().Be("graph LR");
    }

    [Theory]
    [InlineData("#!nonsense", "'#!nonsense'", 1)]
    [InlineData("1\n#!fsharp", "'#!fsharp'", 2)]
    [InlineData("#!share", "#!share", 1)]
    [InlineData("#!import", "file", 1)]
    [InlineData("#!set --name 1x --value 3", "'1x'", 1)]
    [InlineData("#!set --value 3", "--name", 1)]
    [InlineData("#!set --name x --value @csharp:none", "'none'", 1)]
    public async Task A_command_that_cannot_be_executed_is_reported_at_its_line(string code, string named, int line)
    {
        var result = await _session.RunAsync(code);

        result.Status.Should().Be(CellStatus.Refused);
        result.Error!.Message.Should().Contain(named);
        result.Error.Line.Should().Be(line);
    }

    [Fact]
    public async Task Time_is_shown_on_request()
    {
        await _session.RunAsync("#!time\n1 + 1");

        _session.Value.Should().Be("2");
        _session
            .Messages.OfType<DisplayData>()
            .Single()
            .Data.Find(MimeTypes.Plain)
            .Should()
            .MatchRegex(@"^Wall time: \d+\.\d ms$");
    }

    [Fact]
    public async Task Data_goes_from_one_cell_to_another()
    {
        await _session.RunAsync("#!value --name settings\nDEBUG = True\nX = 1");
        await _session.RunAsync("#!share --from value settings\nsettings.Split('\\n').Length");
        _session.Value.Should().Be("2");

        await _session.RunAsync("#!value --name data --mime-type application/json\n{ \"a\": [1, 2] }");
        await _session.RunAsync(
            "#!share --from value data --as doc\ndoc.RootElement.GetProperty(\"a\").GetArrayLength()"
        );
        _session.Value.Should().Be("2");

        await _session.RunAsync("#!set --name n --value 42\nn + 1");
        _session.Value.Should().Be("43");
        await _session.RunAsync("#!set --name text --value \"two words\"\ntext + n");
        _session.Value.Should().Be("two words42");
        await _session.RunAsync("#!set --name other --value @csharp:text\nother.Length");
        _session.Value.Should().Be("9");
    }

    [Fact]
    public async Task A_script_gets_the_variables_that_are_shared_with_it()
    {
        await _session.RunAsync("var counts = new[] { 1, 2 };");
        await _session.RunAsync("#!javascript\n#!share --from csharp counts\nconsole.log(counts)");

        _session
            .Messages.OfType<DisplayData>()
            .Single()
            .Data.Find(MimeTypes.Html)
            .Should()
            .Contain("const counts = [1,2];\n");
    }

    [Fact]
    public async Task Lines_keep_their_numbers_below_commands()
    {
        var result = await _session.RunAsync("#!time\n\n#!csharp\nint x = \"a\";");

        result.Diagnostics.Single().Line.Should().Be(4);
    }
}
