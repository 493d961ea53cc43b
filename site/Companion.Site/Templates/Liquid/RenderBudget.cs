using System.Diagnostics;
using Fluid;

namespace Companion.Site.Templates.Liquid;

/// <summary>
/// What one rendering of a template may take. Authors write their own templates, so this is not against malice: a loop that
/// never ends would look like a build that hangs.
/// </summary>
internal sealed class RenderBudget
{
    /// <summary>How many tags, outputs and rounds of loops.</summary>
    public const int MostSteps = 1_000_000;

    /// <summary>How many characters all of it writes.</summary>
    public const int MostCharacters = 8_000_000;

    /// <summary>The longest text that a variable holds, in characters.</summary>
    public const int LongestText = 1_000_000;

    /// <summary>The most numbers in a range such as <c>(1..10)</c>.</summary>
    public const int LongestRange = 100_000;

    /// <summary>How deep templates may include each other.</summary>
    public const int Deepest = 50;

    private const string Key = "budget";
    private readonly long _start = Stopwatch.GetTimestamp();
    private int _steps;
    private int _characters;

    /// <summary>How long it may take.</summary>
    public static TimeSpan LongestTime { get; } = TimeSpan.FromSeconds(20);

    /// <summary>Gives a rendering its budget.</summary>
    public static void Grant(TemplateContext context) => context.AmbientValues[Key] = new RenderBudget();

    /// <summary>The budget of a rendering.</summary>
    public static RenderBudget Of(TemplateContext context) => (RenderBudget)context.AmbientValues[Key];

    /// <summary>Takes a step.</summary>
    /// <exception cref="TemplateLimitException">It is one too many, or took too long.</exception>
    public void Step()
    {
        if (++_steps > MostSteps)
        {
            throw TemplateLimitException.TooManySteps();
        }

        CheckTime();
    }

    /// <summary>Counts written characters.</summary>
    /// <exception cref="TemplateLimitException">There are too many, or it took too long.</exception>
    public void Wrote(int characters)
    {
        _characters += characters;
        if (_characters > MostCharacters)
        {
            throw TemplateLimitException.TooLong();
        }

        CheckTime();
    }

    private void CheckTime()
    {
        if (Stopwatch.GetElapsedTime(_start) > LongestTime)
        {
            throw TemplateLimitException.TooSlow();
        }
    }
}
