using System.Runtime.InteropServices.JavaScript;
using Companion.Experiments.Json;

namespace Companion.Browser.Simulations;

/// <summary>The functions that the worker's script calls.</summary>
internal static partial class SimulationExports
{
    /// <summary>Answers a question of the page.</summary>
    [JSExport]
    internal static string Answer(string question) => SimulationJson.Answer(question);
}
