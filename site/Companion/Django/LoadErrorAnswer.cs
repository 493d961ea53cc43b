using Companion.Python.Settings;
using Companion.Reporting;

namespace Companion.Django;

/// <summary>Why settings do not load, as JSON has it.</summary>
internal sealed record LoadErrorAnswer(string Type, string Message, PlaceAnswer? Place)
{
    public static LoadErrorAnswer? Of(LoadError? error) =>
        error is null ? null : new(error.Type, error.Message, PlaceAnswer.Of(error.Location));
}
