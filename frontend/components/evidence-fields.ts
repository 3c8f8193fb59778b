/** Fetches the fields of the dialog that brings evidence, which no page needs before somebody opens it. */
const fetchFields = () =>
  Promise.all([
    import('@vaadin/combo-box/src/vaadin-combo-box.js'),
    // @ts-expect-error the server's side of the field brings no types
    import('Frontend/generated/jar-resources/comboBoxConnector.js'),
    import('@vaadin/date-picker/src/vaadin-date-picker.js'),
    // @ts-expect-error the server's side of the field brings no types
    import('Frontend/generated/jar-resources/datepickerConnector.js'),
    import('@vaadin/radio-group/src/vaadin-radio-group.js'),
    import('@vaadin/radio-group/src/vaadin-radio-button.js'),
    import('@vaadin/text-area/src/vaadin-text-area.js'),
    import('@vaadin/text-field/src/vaadin-text-field.js'),
    import('@vaadin/upload/src/vaadin-upload.js'),
  ]);

Object.assign(window, { chisoEvidenceFields: fetchFields });
