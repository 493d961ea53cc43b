using System.Collections.Concurrent;
using Acornima.Ast;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace Companion.Content.Mathematics;

/// <summary>
/// Renders TeX as MathML, which browsers show without a script or a font of ours. The work is done by Temml, a script
/// that Jint runs; both start with the first formula, once per process. Thread-safe.
/// </summary>
public static class Temml
{
    private const int DeepestCalls = 400;
    private const int MostKnown = 20_000;

    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(20);

    private static readonly Lazy<Prepared<Script>> Program = new(() => Engine.PrepareScript(ReadScript(), "temml.js"));

    // An engine runs one formula at a time, so there are as many as threads that render formulas.
    private static readonly ConcurrentBag<Engine> Idle = [];

    private static readonly ConcurrentDictionary<(string Tex, bool IsDisplay), Formula> Known = new();

    /// <summary>Renders a formula.</summary>
    /// <param name="tex">The formula, without its delimiters.</param>
    /// <param name="isDisplay">Whether it stands on its own rather than in a line of text.</param>
    public static Formula Render(string tex, bool isDisplay)
    {
        if (Known.TryGetValue((tex, isDisplay), out var known))
        {
            return known;
        }

        var formula = Run(tex, isDisplay);
        if (Known.Count < MostKnown)
        {
            Known[(tex, isDisplay)] = formula;
        }

        return formula;
    }

    private static Formula Run(string tex, bool isDisplay)
    {
        var engine = Idle.TryTake(out var idle) ? idle : Start();
        try
        {
            var result = engine.Invoke("render", tex, isDisplay).AsArray();
            Idle.Add(engine);
            return result[0] is JsString html
                ? new Formula(MathMarkup.WithoutStyles(html.ToString()), Problem: null)
                : new Formula(MathMl: null, ProblemIn(result[1].ToString()));
        }
        catch (Exception exception)
            when (exception is RecursionDepthOverflowException or TimeoutException or JavaScriptException)
        {
            // What it was doing is unknown, so it does not run again.
            engine.Dispose();
            return new Formula(
                MathMl: null,
                exception is JavaScriptException ? ProblemIn(exception.Message) : "the formula is too long or too deep"
            );
        }
    }

    private static Engine Start()
    {
        var engine = new Engine(options => options.LimitRecursion(DeepestCalls).TimeoutInterval(LongestRun).Strict());
        return engine
            .Execute(Program.Value)
            .Execute(
                """
                function render(tex, isDisplay) {
                  try {
                    return [temml.renderToString(tex, { displayMode: isDisplay, throwOnError: true }), null];
                  } catch (error) {
                    if (error.name !== "ParseError") throw error;
                    return [null, error.message];
                  }
                }
                """
            );
    }

    // Temml repeats the formula after its message, underlined.
    private static string ProblemIn(string message)
    {
        var text = message.Split('\n')[0];
        foreach (var place in new[] { " at position ", " at end of input" })
        {
            text = text.IndexOf(place, StringComparison.Ordinal) is var at and >= 0 ? text[..at] : text;
        }

        text = text.Trim().TrimEnd('.', ':');
        return text.Length == 0 ? "the formula is not valid TeX" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private static string ReadScript()
    {
        using var stream = typeof(Temml).Assembly.GetManifestResourceStream("temml.min.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
