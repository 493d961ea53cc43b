using System.Text;

namespace Companion.Python.Tests.Comparing;

/// <summary>Compares the evaluator's results for programs with those of Python.</summary>
internal sealed class Comparison
{
    private readonly StringBuilder _disagreements = new();

    public int Agreed { get; private set; }

    public int Undetermined { get; private set; }

    public int Raised { get; private set; }

    /// <summary>Each disagreement, with its program; empty when there are none.</summary>
    public string Disagreements => _disagreements.ToString();

    public static Comparison Of(IReadOnlyList<string> programs, IReadOnlyList<string> names)
    {
        var comparison = new Comparison();
        var answers = RealPython.Run(programs, names);
        for (var at = 0; at < programs.Count; at++)
        {
            comparison.Add(programs[at], names, answers[at]);
        }

        return comparison;
    }

    private void Add(string program, IReadOnlyList<string> names, IReadOnlyDictionary<string, string> real)
    {
        var own = Evaluated.Module(program);
        if (real.TryGetValue("error", out var error))
        {
            Raised++;
            AddError(program, own, error, real.GetValueOrDefault("message"));
        }
        else if (own.Error is { } raised)
        {
            if (own.MayFail)
            {
                Undetermined++;
            }
            else
            {
                Disagree(program, "loads", $"{raised.Type}: {raised.Message}");
            }
        }
        else
        {
            AddValues(program, names, own, real);
        }
    }

    private void AddError(string program, EvaluatedModule own, string error, string? message)
    {
        // If Python needs too much time or memory, there is no answer to compare with.
        if (own.MayFail || error is "OutOfTime" or "MemoryError")
        {
            Undetermined++;
        }
        else if (
            own.Error?.Type != error
            || (message is not null && own.Error.Message != message && own.Error.Message.Length > 0)
        )
        {
            Disagree(program, $"{error}: {message}", $"{own.Error?.Type}: {own.Error?.Message}");
        }
        else
        {
            Agreed++;
        }
    }

    private void AddValues(
        string program,
        IReadOnlyList<string> names,
        EvaluatedModule own,
        IReadOnlyDictionary<string, string> real
    )
    {
        foreach (var name in names)
        {
            var expected = real.GetValueOrDefault(name);
            var actual = own.Names.TryGetValue(name, out var value) ? TypedText.Of(value.Value) : null;
            if (actual?.Contains(TypedText.Undetermined, StringComparison.Ordinal) == true)
            {
                Undetermined++;
            }
            else if (actual != expected)
            {
                Disagree(program, $"{name} = {expected}", $"{name} = {actual}");
            }
            else
            {
                Agreed++;
            }
        }
    }

    private void Disagree(string program, string expected, string actual) =>
        _disagreements.AppendLine(program).AppendLine($"  Python: {expected}").AppendLine($"  here:   {actual}");
}
