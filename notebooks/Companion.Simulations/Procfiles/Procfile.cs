using System.Text;

namespace Companion.Simulations.Procfiles;

/// <summary>One tool's reading of a Procfile.</summary>
/// <param name="Source">What was read.</param>
/// <param name="Dialect">The tool.</param>
/// <param name="Processes">What the tool would start, in its order; a tool may list some before it gives up.</param>
/// <param name="Error">Why the tool gives up; null when it does not.</param>
/// <param name="Warnings">What the tool warns of, in its order.</param>
public sealed record Procfile(
    ProcfileSource Source,
    ProcfileDialect Dialect,
    IReadOnlyList<ProcessType> Processes,
    ProcfileError? Error,
    IReadOnlyList<ProcfileWarning> Warnings
)
{
    /// <summary>The process type of that name, the last when there are several; null when there is none.</summary>
    public ProcessType? Find(string name) => Processes.LastOrDefault(process => process.Name == name);

    /// <summary>
    /// A Procfile with these process types, one <c>name: command</c> a line. The same tool reads the same from it,
    /// save two commands that no line can carry: one that ends in a carriage return, and for procfile-util one that
    /// still holds a <c>#</c> after a space.
    /// </summary>
    public string Print()
    {
        var text = new StringBuilder();
        foreach (var process in Processes)
        {
            text.Append(process.Name).Append(": ").Append(process.Command).Append('\n');
        }

        return text.ToString();
    }
}
