using AwesomeAssertions;
using Companion.Python.Syntax;
using Companion.Python.Tests.Comparing;
using Companion.Python.Tests.Printing;
using Companion.Simulations.Django;
using Companion.Simulations.Tests.Settings;
using Companion.Sources;
using CsCheck;
using Xunit;

namespace Companion.Simulations.Tests.Python;

public sealed class PythonPropertyTests
{
    [Fact]
    public void Any_text_is_parsed_with_every_place_within_it() =>
        GeneratedText.Any.Sample(
            text =>
            {
                var module = PythonParser.Parse(new SourceText("a.py", text));
                foreach (var span in module.Statements.Select(statement => statement.Span))
                {
                    span.Start.Should().BeInRange(0, text.Length);
                    span.End.Should().BeInRange(span.Start, text.Length);
                }

                if (module.Error is not null)
                {
                    module.Error.Message.Should().NotBeEmpty();
                    module.Error.Span.End.Should().BeInRange(0, text.Length);
                }
            },
            iter: 20_000
        );

    [Fact]
    public void What_is_printed_is_parsed_as_the_tree_that_was_printed() =>
        GeneratedText.Any.Sample(
            text =>
            {
                var before = PythonParser.Parse(new SourceText("a.py", text));
                var printed = PythonPrinter.Print(before.Statements);

                var after = PythonParser.Parse(new SourceText("a.py", printed));

                after.Error.Should().BeNull("{0}\nis\n{1}", text, printed);
                TreeText
                    .Of(after.Statements)
                    .Should()
                    .Be(TreeText.Of(before.Statements), "{0}\nis\n{1}", text, printed);
                PythonPrinter.Print(after.Statements).Should().Be(printed);
            },
            iter: 10_000
        );

    [Fact]
    public void Any_settings_are_evaluated_and_checked_to_an_end() =>
        GeneratedText.Any.Sample(
            text =>
            {
                var settings = Evaluated.Module(text);

                CheckCommand.Run(new CheckRequest { Settings = settings }).ExitCode.Should().BeInRange(0, 2);
                foreach (var setting in settings.Settings.Values)
                {
                    setting.Name.Should().NotBeEmpty();
                    TypedText.Of(setting.Value).Should().NotBeEmpty();
                    setting.Decided.Span.End.Should().BeInRange(0, setting.Decided.Source.Text.Length);
                }
            },
            iter: 10_000
        );
}
