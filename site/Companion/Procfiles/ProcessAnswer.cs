using Companion.Reporting;
using Companion.Simulations.Procfiles;
using Companion.Sources;

namespace Companion.Procfiles;

/// <summary>A process type, as JSON has it.</summary>
internal sealed record ProcessAnswer(string Name, string Command, PlaceAnswer? Place)
{
    public static ProcessAnswer Of(SourceFile file, ProcessType process) =>
        new(process.Name, process.Command, PlaceAnswer.Of(new SourceLocation(file, process.NameSpan)));
}
