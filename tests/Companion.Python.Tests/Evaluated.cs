namespace Companion.Python.Tests;

/// <summary>The evaluation of a single-file module.</summary>
internal static class Evaluated
{
    /// <summary>Evaluates the text as the module <c>project.settings</c>.</summary>
    public static EvaluatedModule Module(string text, params IReadOnlyList<PythonPackage> packages) =>
        PythonEvaluator.Evaluate(
            new PythonProject
            {
                Files = new Dictionary<string, string> { ["project/settings.py"] = text },
                Root = "/app",
                Packages = packages,
            },
            "project.settings"
        );
}
