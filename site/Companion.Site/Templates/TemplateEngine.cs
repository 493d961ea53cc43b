using System.Text.Encodings.Web;
using System.Text.Unicode;
using Companion.Site.Templates.Filters;
using Companion.Site.Templates.Liquid;
using Fluid;
using Fluid.Values;

namespace Companion.Site.Templates;

/// <summary>Renders Liquid templates. Thread-safe.</summary>
internal sealed class TemplateEngine
{
    // As in Hugo, what is not known to be HTML is escaped: the apostrophe of a title must not end an attribute.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly TemplateOptions _options;

    /// <summary>Prepares the filters.</summary>
    /// <param name="partials">The texts of the partials, by their names.</param>
    /// <param name="today">The day of the build.</param>
    public TemplateEngine(IReadOnlyDictionary<string, string> partials, DateOnly today)
    {
        var now = new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        _options = new TemplateOptions
        {
            MaxSteps = RenderBudget.MostSteps,
            MaxRecursion = RenderBudget.Deepest,
            StrictFilters = true,
            TimeZone = TimeZoneInfo.Utc,
            Now = () => now,
            DefaultFileExtension = PartialFiles.Extension,
            FileProvider = new PartialFiles(partials),
            Assigned = Bound,
            Captured = Bound,
        };
        TemplateFilters.Register(_options.Filters);
        Today = today;
    }

    /// <summary>The day of the build: what <c>now</c> and <c>today</c> are in a template.</summary>
    public DateOnly Today { get; }

    /// <summary>The names of the filters.</summary>
    public IEnumerable<string> FilterNames
    {
        get
        {
            foreach (var (name, _) in _options.Filters)
            {
                yield return name;
            }
        }
    }

    /// <summary>Renders a template.</summary>
    /// <param name="program">The template.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="services">What its filters use.</param>
    /// <exception cref="TemplateFaultException">It cannot be rendered.</exception>
    public string Render(
        IFluidTemplate program,
        IReadOnlyDictionary<string, FluidValue> variables,
        TemplateServices services
    )
    {
        var context = new TemplateContext(_options);
        RenderBudget.Grant(context);
        TemplateFilters.Provide(context, services);
        foreach (var (name, value) in variables)
        {
            context.SetValue(name, value);
        }

        using var html = new StringWriter { NewLine = "\n" };
        using var writer = BudgetedWriter.For(html, RenderBudget.Of(context));
        try
        {
            program.RenderAsync(writer, Encoder, context).AsTask().GetAwaiter().GetResult();
            return html.ToString();
        }
        catch (PassedThroughException exception)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }

    // Otherwise twenty rounds of a loop fill the memory: {% assign x = x | append: x %}.
    private static ValueTask<FluidValue> Bound(string identifier, FluidValue value, TemplateContext context) =>
        value is StringValue && value.ToStringValue().Length > RenderBudget.LongestText
            ? throw TemplateLimitException.TooLongText()
            : new ValueTask<FluidValue>(value);
}
