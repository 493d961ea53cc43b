using AwesomeAssertions;
using Companion.Python.Syntax;
using Companion.Python.Tests.Comparing;
using Companion.Python.Tests.Generation;
using Companion.Python.Tests.Printing;
using Companion.Sources;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Python.Tests;

[Needs(Tool.Python)]
public sealed class DifferentialTests
{
    [Fact]
    public void Ten_thousand_expressions_have_the_values_and_errors_that_Python_gives_them()
    {
        var generator = new ExpressionGenerator(20210719);
        var programs = Enumerable.Range(0, 10_000).Select(_ => $"X = {generator.Any(3)}\n").ToList();

        var comparison = Comparison.Of(programs, ["X"]);

        comparison.Disagreements.Should().BeEmpty();
        comparison.Undetermined.Should().BeLessThan(50, "only the order of sets and rare characters are not known");
        comparison.Raised.Should().BeInRange(1_000, 4_000, "both sides of the language are to be tried");
    }

    [Fact]
    public void Programs_of_statements_end_with_the_values_and_errors_that_Python_gives_them()
    {
        var generator = new ProgramGenerator(14);
        var programs = Enumerable.Range(0, 4_000).Select(_ => generator.Program()).ToList();

        var comparison = Comparison.Of(programs, ProgramGenerator.Names);

        comparison.Disagreements.Should().BeEmpty();
        comparison.Undetermined.Should().BeLessThan(120, "only the order of sets is not known");
        comparison.Agreed.Should().BeGreaterThan(10_000);
    }

    [Fact]
    public void A_text_is_refused_exactly_when_Python_refuses_to_compile_it()
    {
        var mutations = new Mutations(3);
        var generator = new ProgramGenerator(15);
        var texts = Enumerable.Range(0, 4_000).Select(_ => mutations.Of(generator.Program())).ToList();

        var answers = RealPython.Run(texts, []);

        var differences = texts
            .Zip(answers, (text, answer) => (Text: text, Real: answer.GetValueOrDefault("error")))
            .Where(pair => (PythonParser.Parse(new SourceText("a.py", pair.Text)).Error is null) != (pair.Real is null))
            .Select(pair => $"{pair.Real ?? "accepted"}:\n{pair.Text}");
        answers.Count(answer => answer.ContainsKey("error")).Should().BeInRange(1_000, 3_900);
        string.Join("\n----\n", differences).Should().BeEmpty();
    }

    [Fact]
    public void What_is_printed_from_a_tree_means_the_same_to_Python()
    {
        var generator = new ProgramGenerator(16);
        var programs = Enumerable.Range(0, 1_000).Select(_ => generator.Program()).ToList();
        var parsed = programs.ConvertAll(program => PythonParser.Parse(new SourceText("a.py", program)));
        var printed = parsed.ConvertAll(module => PythonPrinter.Print(module.Statements));

        var before = RealPython.Run(programs, ProgramGenerator.Names);
        var after = RealPython.Run(printed, ProgramGenerator.Names);

        parsed.Count(module => module.Error is null).Should().BeGreaterThan(900);
        for (var at = 0; at < programs.Count; at++)
        {
            if (parsed[at].Error is not null)
            {
                // A refused text has no tree to print.
                before[at]["error"].Should().BeOneOf("SyntaxError", "IndentationError");
                continue;
            }

            after[at].Should().Equal(before[at], "{0}\nis\n{1}", programs[at], printed[at]);
        }
    }
}
