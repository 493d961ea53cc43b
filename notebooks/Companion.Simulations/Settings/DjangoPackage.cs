using Companion.Python;
using Companion.Python.Values;

namespace Companion.Simulations.Settings;

/// <summary>The parts of Django that settings files import.</summary>
internal static class DjangoPackage
{
    public static readonly PythonPackage Described = new(
        "django",
        [
            new PackageModule("django.core.exceptions") { Exceptions = ["ImproperlyConfigured"] },
            // Lazy translations are shown as their source texts.
            new PackageModule("django.utils.translation")
            {
                Identities = ["gettext", "gettext_lazy", "gettext_noop", "ugettext", "ugettext_lazy", "ugettext_noop"],
            },
            new PackageModule("django.contrib.messages.constants")
            {
                Constants = new Dictionary<string, PythonValue>
                {
                    ["DEBUG"] = new PythonInteger(10),
                    ["INFO"] = new PythonInteger(20),
                    ["SUCCESS"] = new PythonInteger(25),
                    ["WARNING"] = new PythonInteger(30),
                    ["ERROR"] = new PythonInteger(40),
                },
            },
        ]
    );
}
