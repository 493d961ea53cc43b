using Companion.Python.Syntax;
using Companion.Python.Tests.Printing;
using Companion.Sources;

namespace Companion.Fuzzing.Targets;

/// <summary>
/// The Python parser and printer: the parser accepts the printer's output, which then prints the same again.
/// </summary>
internal sealed class PythonTarget : IFuzzTarget
{
    public string Name => "python";

    public IEnumerable<string> Seeds => PythonSeeds.Files.Concat(PythonSeeds.Programs);

    public IReadOnlyList<string> Words => PythonSeeds.Words;

    public void Run(string input)
    {
        var module = PythonParser.Parse(new SourceText("a.py", input));
        foreach (var statement in module.Statements)
        {
            BrokenException.Unless(
                statement.Span.Start >= 0 && statement.Span.End <= input.Length,
                "a statement is outside the text"
            );
        }

        var printed = PythonPrinter.Print(module.Statements);
        var again = PythonParser.Parse(new SourceText("a.py", printed));
        BrokenException.Unless(again.Error is null, $"the parser refuses the printed code: {again.Error}\n{printed}");
        var twice = PythonPrinter.Print(again.Statements);
        BrokenException.Unless(twice == printed, $"the code differs when it is printed again:\n{printed}\n{twice}");
    }
}
