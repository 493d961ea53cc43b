using System.CommandLine;

namespace Companion.CommandLine.Reporting;

/// <summary><c>--format text|json</c>.</summary>
internal static class FormatOption
{
    public static Option<OutputFormat> Create()
    {
        var option = new Option<OutputFormat>("--format")
        {
            Description = "text for a person, json for a program; default: text",
            HelpName = "text|json",
            CustomParser = result =>
            {
                var written = result.Tokens.Single().Value;
                if (written is "text" or "json")
                {
                    return written == "json" ? OutputFormat.Json : OutputFormat.Text;
                }

                result.AddError($"--format: '{written}' is neither text nor json");
                return default;
            },
        };
        return option;
    }
}
