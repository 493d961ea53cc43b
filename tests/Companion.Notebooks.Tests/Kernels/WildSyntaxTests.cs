using AwesomeAssertions;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

/// <summary>
/// Typical code of C# notebooks in public repositories: it runs, or an error states precisely what is not supported.
/// </summary>
[Collection(KernelCollection.Name)]
public sealed class WildSyntaxTests : IDisposable
{
    private readonly KernelSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task A_class_is_written_again_and_again_as_it_grows()
    {
        await _session.EvaluateAsync("public class Account\n{\n    public string Owner { get; set; }\n}");
        await _session.EvaluateAsync("var account = new Account { Owner = \"Ada\" };\naccount.Owner");
        await _session.EvaluateAsync(
            """
            using System.Collections.Generic;

            public class Account
            {
                private static int seed = 100;
                private List<decimal> deposits = new List<decimal>();

                public Account(string owner) { this.Owner = owner; this.Number = seed.ToString(); seed++; }

                public string Number { get; }
                public string Owner { get; set; }
                public decimal Balance
                {
                    get
                    {
                        decimal balance = 0;
                        foreach (var deposit in deposits) { balance += deposit; }
                        return balance;
                    }
                }

                public void Deposit(decimal amount) => deposits.Add(amount);
            }
            """
        );

        await _session.RunAsync(
            "var account = new Account(\"Grace\");\naccount.Deposit(3);\naccount.Deposit(4);\n"
                + "Console.WriteLine($\"{account.Owner} {account.Number} {account.Balance}\");"
        );

        _session.Output.Should().Be("Grace 100 7\n");
    }

    [Fact]
    public async Task A_loops_variable_hides_one_of_an_earlier_cell_while_a_display_is_updated()
    {
        await _session.EvaluateAsync("var x = \"text\";\nx");

        var result = await _session.RunAsync(
            "var shown = 0.Display();\n\nfor (int x = 0; x <= 10; x++)\n{\n\tawait Task.Delay(1);\n\tshown.Update(x);\n}"
        );

        result.Status.Should().Be(CellStatus.Succeeded);
        _session.Messages.OfType<DisplayDataUpdate>().Should().HaveCount(11);
        (await _session.EvaluateAsync("x")).Should().Be("text");
    }

    [Fact]
    public async Task Formatters_are_registered_as_they_were_in_Polyglot_Notebooks()
    {
        await _session.RunAsync(
            "Microsoft.DotNet.Interactive.Formatting.Formatter.Register<Version>(v => $\"<b>{v.Major}</b>\", \"text/html\");\nnew Version(3, 1)"
        );

        _session.Messages.OfType<ExecuteResult>().Single().Data.Find("text/html").Should().Be("<b>3</b>");
    }

    [Theory]
    [InlineData("#!about", 1, "unknown magic command '#!about'")]
    [InlineData("1\n#!fsharp\nlet x = 1", 2, "'#!fsharp' is not supported: cells are C#")]
    [InlineData("#!connect mssql --kernel-name db \"…\"", 1, "unknown magic command '#!connect'")]
    [InlineData("#r \"nuget: Tidy\"\n#i \"nuget:https://example.org/index.json\"", 2, "'#i' is not supported")]
    [InlineData("#r \"<path to .dll>\"", 1, "Metadata file '<path to .dll>' could not be found")]
    [InlineData("var s = await Kernel.GetInputAsync(\"name\");", 1, "'Kernel' does not exist")]
    [InlineData("PocketView t = div(\"x\");", 1, "'PocketView' could not be found")]
    public async Task Unsupported_code_is_reported_with_its_line(string code, int line, string words)
    {
        var result = await _session.RunAsync(code);

        result.Status.Should().Be(CellStatus.Refused);
        var error = result.Diagnostics.First(diagnostic => diagnostic.IsError);
        error.Line.Should().Be(line);
        error.Message.Should().Contain(words);
    }
}
